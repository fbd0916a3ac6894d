/**
 * First names that are the same name in other languages or in short: one name a line. A short form that stands for several names is in the
 * line of each, the most usual first. «|» divides forms that are names of different people in one language, such as «Peter» and «Pedro». Folded, in Latin letters, in the nominative. Written down for this project.
 */
export default `
vladimir volodymyr wlodzimierz uladzimir
nikolai mykola mikalai nikolay
mikhail mykhailo mihail mykhaylo
aleksandr oleksandr aliaksandr alexander aleksander alex sasha alec alek xander sandy | alexandre | alessandro | alejandro | alexandros
aleksei oleksii aliaksei alexey alexei oleksiy
aleksandra oleksandra alexandra alex sasha sandra lexi lexie sandy
sergei serhii siarhei sergey serhiy
andrei andrii andrey andriy andrzej
dmitrii dmytro dmitry dzmitry dmitri
piotr petro pyotr peter pete petey pavlo-petro | pedro | pietro | pierre
pavel pavlo pawel | paul | paulo | paolo | pablo
iurii yuri yurii yuriy jurij jerzy-iurii
viktor victor viktar wiktor
igor ihor ihar
oleg oleh aleh
konstantin kostiantyn kanstantsin konstanty constantin
evgenii yevhen evgeny yevgeny | eugene gene | eugeniusz
anatolii anatoly anatoliy
vitalii vitaly vitaliy vitali witalij
grigorii hryhorii grigory
ivan iwan
vasilii vasyl vasily wasyl
elena olena alena | helena
ekaterina kateryna katsiaryna katarzyna | catherine katherine kathryn katharine kathleen kathy katie cathy | kate kitty kat
natalia nataliia natalya natalie
tatiana tetiana tatsiana
irina iryna
anna hanna-anna
mariia maria marya | mary | marie
iuliia yulia julia yuliya
kirill kyrylo cyril kyrill
fedor fyodor feodor theodor
philip filip | philippe | felipe | filippo
francis | franciszek frantsisk franciscus franziskus franciszk fransis | francois | francisco | francesco | franz | frank frankie
benedict | benedykt benedikt | benedetto | benoit
john-paul jan-pawel
johannes
william bill billy will willie willy
robert bob bobby rob robbie bert
richard dick rick ricky rich richie
james jim jimmy jem | jamie
joseph joe joey jo jos iosif yosyp | jozef josef | giuseppe | jose
thomas tom tommy thom | tomasz | tomas
michael mike mick mickey micky mikey | michal | michel | michele | miguel
david dave davey davy | dawid
daniel dan danny
edward ed eddie eddy ted teddy ned neddy
charles charlie charley chas chuck | karl | carlos | carlo
christopher chris kit topher | krzysztof
matthew matt matty | mateusz | mathieu | matteo
anthony tony | antoni | antonio | antoine | anton
benjamin ben benny benji benjy
samuel sam sammy
andrew andy drew
nicholas nick nicky nicholai | nicolas nico
gregory greg gregg | grzegorz
jeffrey jeff geoffrey geoff
kenneth ken kenny
lawrence larry laurence lawrie laurie
patrick pat paddy
ronald ron ronnie ronny
donald don donnie
stephen steve steven stevie | stefan
timothy tim timmy
walter walt
gerald gerry jerry
frederick frederic fred freddie freddy
leonard len lenny | leo
elizabeth liz lizzie lizzy libby beth betsy betty bess elzbieta elisabeth | eliza
margaret maggie peggy peg meg madge marge margie | margarita | malgorzata
susan susannah susanna sue susie suzie suzy | suzanne
deborah debra debbie deb
jennifer jen jenn jenny jennie
patricia pat patty patti trish tricia trisha
rebecca rebekah becky becca beck
kimberly kimberley kim kimmy
victoria vicky vicki vickie tori
jacqueline jackie jacqui
theresa teresa tereza terese terry terri tess tessa
georgii heorhii | george | georg | jorge | giorgio | georges | jerzy
imran
muhammad mohammed mohamed mohammad mukhammed mukhammad mahomet magomet muhammed mokhammed mokhammad muhamad mahomed mohamad magomed
jesus jezus iisus isus iesus gesu jesucristo
moses moisei mojzesz moshe mose
abigail abby abbie
abraham abe bram
albert al bert bertie albie
alfred alf alfie fred
alan al
alison allison allie
amanda mandy
andrea andie
angela angie
annabel | bella
arabella | bella
isabella isabel isobel izzy | bella
archibald archie
arnold arnie
arthur art artie
augustus gus augie
augustine gus
barbara barb barbie babs
barnaby barney
bartholomew bart
beatrice bea trixie
beatrix bea trixie
bernard bernie
bernadette bernie
bradley brad
bradford brad
bridget biddy bridie
calvin cal
cameron cam
camilla millie
caroline carrie caro
cassandra cass cassie sandra
cecilia cissie celia
charlotte lottie charlie lotte
chester chet
christine christina chris chrissie chrissy
clifford cliff
clinton clint
constance connie
cornelius connie
cynthia cindy
dominic dom
dorothy dot dottie dolly
douglas doug
edgar ed
edmund ed ned eddie ted
edwin ed eddie ned
eleanor ellie nell nellie
emily em emmy
ernest ernie
evelyn evie
florence flo florrie flossie
frances fran fanny | frankie
franklin | frank
gabriel gabe
gabrielle gabriella gabby gaby gabi
genevieve gen
georgina georgia georgie
geraldine gerry
gerard gerry
gilbert gil bert
gwendolyn gwen
harold | harry | hal
harriet hattie
harrison | harry
harvey harv
helen nell nellie
henry hank | harry | hal
herbert bert herb bertie
herman herm
horace horry
howard howie
hubert bert
irving irv
isaac ike
jacob jake
janet jan
janice jan
jessica jess jessie
joanna joanne jo joanie
john johnny jon johnnie | jack
jonathan jon jonny
josephine jo josie
joshua josh
judith judy judi jude
julian jules
leopold leo
leonardo leo
leslie les
lillian | lily lil
lewis lew lou
louis lou lew | louie
louise lou
lucas | luke
lucille lucy
lucinda lucy cindy
madeleine madeline maddy maddie
malcolm mal
marcus | marc
martha marty patty
martin marty
matilda tilda | tilly
maurice mo moe
maximilian | max
maxwell | max
maxine | max
melanie mel
melissa mel missy lissa
melvin mel
mervyn merv
mildred millie
millicent millie
mitchell mitch
mortimer mort
morris mo
nathaniel nathanael nate nat
nathan nate nat
nigel nige
norman norm
oliver ollie olly
olivia liv livvy ollie
oscar ossie
oswald oz ozzie ossie
pamela pam
penelope penny
percival percy
philippa pip pippa
phyllis phyl
priscilla cilla
prudence prue
rachel rachael rach
ralph ralphie
randolph randy
randall randy
raymond ray
reginald reg reggie
reuben rube
roderick rod
rodney rod
roger rodge
roland rollo
roberta bobbie
rosemary | rosie rose
rosalind roz ros
rudolph rudy rudolf
rupert rupe
russell russ
samantha sam sammy
sarah sara | sally
sebastian seb bastian
sidney sid
simon si
solomon sol solly
spencer spence
stanley stan
stephanie steph stefanie
stewart stuart stew stu
sylvester sly
tabitha tabby
terence terrence terry
theodore ted teddy | theo
thelma thel
tobias | toby
ursula ursie
valerie val
valentine val
veronica ronnie
vincent vince vinny vinnie
virginia ginny ginger
vivian vivien viv
wallace wally
wesley wes
wilfred wilf fred
wilhelmina minnie
winifred winnie freddie
winston winnie
yvonne vonnie
zachary zachariah zach zack zac zak
`;
