/**
 * First names that are the same name in other languages or in short. One name a line; a name may stand in several lines only if its meaning
 * differs by language, which is avoided here. Folded, in Latin letters, in the nominative. Written down for this project.
 */
export default `
vladimir volodymyr wlodzimierz uladzimir
nikolai mykola mikalai nikolay
mikhail mykhailo mihail mykhaylo
aleksandr oleksandr aliaksandr alexander aleksander alexandre alessandro alejandro alexandros alex sasha
aleksei oleksii aliaksei alexey alexei oleksiy
aleksandra oleksandra alexandra
sergei serhii siarhei sergey serhiy
andrei andrii andrey andriy andrzej
dmitrii dmytro dmitry dzmitry dmitri
piotr petro pyotr peter pedro pietro pierre pavlo-petro
pavel pavlo pawel paul paulo paolo pablo
iurii yuri yurii yuriy jurij jerzy-iurii
viktor victor viktar wiktor
igor ihor ihar
oleg oleh aleh
konstantin kostiantyn kanstantsin konstanty constantin
evgenii yevhen evgeny yevgeny eugeniusz eugene
anatolii anatoly anatoliy
vitalii vitaly vitaliy vitali witalij
grigorii hryhorii grigory
ivan iwan
vasilii vasyl vasily wasyl
elena olena alena helena
ekaterina kateryna katsiaryna katarzyna catherine katherine
natalia nataliia natalya natalie
tatiana tetiana tatsiana
irina iryna
anna hanna-anna
mariia maria marya mary marie
iuliia yulia julia yuliya
kirill kyrylo cyril kyrill
fedor fyodor feodor theodor
philip filip philippe felipe filippo
francis franciszek frantsisk franciscus franziskus francois francisco francesco franz franciszk fransis
benedict benedykt benedikt benedetto benoit
john-paul jan-pawel
johannes
william bill billy will willie
robert bob bobby rob
richard dick rick ricky
james jim jimmy jamie
joseph joe joey jozef josef giuseppe jose iosif yosyp
thomas tom tommy tomasz tomas
michael mike mick mickey michal michel michele miguel
david dave davey dawid
daniel dan danny
edward ed eddie ted teddy
charles charlie chuck karl carlos carlo
christopher chris krzysztof
matthew matt mateusz mathieu matteo
anthony tony antoni antonio antoine anton
benjamin ben benny
samuel sam sammy
andrew andy drew
nicholas nick nicky nicolas
gregory greg grzegorz
jeffrey jeff geoffrey geoff
kenneth ken kenny
lawrence larry laurence
patrick pat paddy
ronald ron ronnie
donald don donnie
stephen steve steven stefan
timothy tim timmy
walter walt
gerald gerry jerry
frederick fred freddie
leonard len lenny leo
elizabeth liz beth betty eliza elzbieta elisabeth
margaret maggie peggy meg margarita malgorzata
susan sue susie suzanne
deborah debbie deb
jennifer jen jenny
patricia patty trish
rebecca becky
kimberly kim
victoria vicky
jacqueline jackie
theresa tereza terese
georgii george georg jorge giorgio georges heorhii jerzy
imran
muhammad mohammed mohamed mohammad mukhammed mukhammad mahomet magomet muhammed mokhammed mokhammad muhamad mahomed mohamad magomed
jesus jezus iisus isus iesus gesu jesucristo
moses moisei mojzesz moshe mose
`;
