/**
 * The states of the world by the beginnings of their names and of the words for their people, in the languages of `utils/languages/states`, as
 * `soundOf` writes them: code; names; words for people that begin otherwise. `EXACT_STATES` has whole words in Latin letters whose beginnings
 * are not enough. Made from those files.
 */
export const STATES = `
AD;اندورا,andor,andoras,prinkipaut dandor,アントラ,安道尔;
AE;vae,emirat,emiraten,uae,te emirates,emirates,eau,emiratos arabes,emiratos,emirak,emirat arab,アラフ首長国連邦,arabis emiraten,se,emirat arabsk,emirat arabskik,emirat arabskim,emirados arabes,emirados,oa,arabsk emirat,bae,emirlikler,阿拉伯联合酋长国;emirien,emirlikl,emiradens
AF;افغانستان,afganistan,アフカニスタン,afeganist,ie,阿富汗;afeg,afgan
AG;انتيغوا وبربودا,antig,アンティクア・ハーフータ,安提瓜和巴布达;
AL;البانيا,albanien,republik albanien,alban,republik dalban,アルハニア,albanies,republiek alban,republik alban,respublik alban,arnavutluk,arnavutluk kumuriet,阿尔巴尼亚;arnavut
AM;ارمينيا,armenien,republik armenien,armen,republik darmen,アルメニア,armenies,republiek armen,respublik armen,ermenistan,ermenistan kumuriet,virmen,respublik virmen,亚美尼亚;armin,ermen,ormian,armian
AO;انغولا,angol,angolas,アンコラ,安哥拉;
AR;الارجنتين,argentinien,argentinis republik,argentin,republik argentin,アルセンチン,argentinies,argentins republiek,argentinsk respublik,ariantin,ariantin kumuriet,阿根廷;
AT;النمسا,ostereik,republik ostereik,austr,autrik,republik dautrik,republik daustr,オーストリア,ustenrik,republiek ustenrik,republik austr,avstr,avstrisk respublik,avustur,avustur kumuriet,奥地利;
AU;استراليا,australien,australiser bund,austral,komonvealt daustral,komonvealt delaustral,オーストラリア,australies,sviask australisk,avstral,avstralisk soius,avustral,澳大利亚;
AZ;اذربيجان,aserbaidsan,republik aserbaidsan,aserbaian,republik daserbaian,aserbaigian,アセルハイシャン,aserbeian,aserb,aserbaidsansk respublik,aserbaikan,aserbaikan kumuriet,阿塞拜疆;aser,ases
BA;البوسنة والهرسك,bosnien,bosnien hesegovin,bosnien hesegovinas,bosn,bosn hesegovin,bosn esegovin,ホスニア・ヘルツェコヒナ,bosnies,bi,bosn herkegovin,big,bosn gerkegovin,bosn hersek,波斯尼亚和黑塞哥维那;
BB;بربادوس,barbados,barbad,ハルハトス,巴多斯;
BD;بنغلاديش,banglades,volksrepublik banglades,ハンクラテシュ,volksrepubliek banglades,bangladek,孟加拉国;bengal,bangladis,bangladais
BE;بلجيكا,belgien,konigreik belgien,belgium,belgik,belg,ヘルキー,belgies,koninkrik belg,krolestv belg,korolevstv belg,belkik,belkik kralig,korolivstv belg,比利时;
BG;بلغاريا,bulgarien,republik bulgarien,bulgar,フルカリア,republiek bulgar,republik bulgar,bolgar,respublik bolgar,bulgaristan,bulgaristan kumuriet,保加利亚;bulgas
BH;البحرين,barain,konigreik barain,barein,ハーレーン,koninkrik barein,krolestv barain,barem,korolevstv barein,barein kralig,korolivstv barein,巴林;barenit
BI;بوروندي,burund,burundis,フルンシ,布隆迪;
BN;بروناي,brun,bruneis,brun darusalam,フルネイ,panstv brun,brun darusal,brun sultanlig,brun daruselam,文莱;
BO;بوليفيا,bolivien,boliv,ホリヒア,玻利维亚;
BR;البرازيل,brasilien,brasil,bresil,フラシル,brasilies,巴西;
BS;جزر البهاما,bamas,te bamas,ハマ,bam,vspolnot bam,bagam,bag,bagamsk ostrov,bamalar,bam adalar,巴哈马;bamen,bamin,bames,baman,bamsk,bamal,bamais,bamaer,bamian,bamien,bamkik
BT;بوتان,butan,フータン,but,不丹;
BW;بوتسوانا,bokuan,bokuanas,bokvan,bokvanas,ホツワナ,博茨瓦纳;mokvan,bakvan
BY;بيلاروس,belarus,veisrusland,republik belarus,belorusland,belorus,bielorus,ヘラルーシ,vit rusland,republiek belarus,bialorus,republik bialorus,respublik belarus,beias rus,belarus kumuriet,bilorus,respublik bilorus,白俄罗斯;veisrus
BZ;بليز,belis,belik,ヘリース,伯利兹;
CA;كندا,kanad,kanadas,カナタ,kan,加拿大;
CF;sentralafrikanis republik,sentralafrikanisen republik,sentralafrikaniser republik,kar,republik kentroafrikan,kentroafrik,republik kentrafrikain,kentrafrik,republik kentrafrikan,中央アフリカ共和国,republik srodkovoafrikansk,kentralnoafrikansk respublik,oak,中非共和国;sentralafrikanis,sentralafrikaner,srodkovoafrikansk,kentralnoafrikank,srodkovoafrikankik,kentralnoafrikansk,kentralnoafrikanek
CG;الكونغو برازافيل,جمهورية الكونغو,republik kong,kong brasavil,kong republik,コンコ共和国(フラサヒル),コンコ共和国,republiek kong,respublik kong,kong kumuriet,刚果（布）,刚果共和国;
CH;سويسرا,sveis,sveiseris eidgenosensaft,sveiserisen eidgenosensaft,sveiseriser eidgenosensaft,eidgenosensaft,svikerland,svis konfederation,suis,konfederakion suis,konfederakion helvetik,konfederation suis,konfederation helvetik,sviser,konfederasion sviser,konfederasion elvetik,スイス,svikers bondstat,svikers konfederat,svaikar,konfederak svaikarsk,suik,konfederak suik,konfederak helvetik,sveikar,sveikarsk konfederak,isvikr,isvikr konfederasion,瑞士;svis,helvet,sviker,elvetik,svaikas,eidgenos
CI;ساحل العاج,كوت ديفوار,elfenbeinkust,kot divoir,ivor koast,kost davor,コートシホワール,象牙海岸,ivurkust,republiek ivurkust,vks,kot divuar,fildis sail,科特迪瓦;ivoris,ivorer,ivorik,ivorian,ivuarik,marfilen,ivoirien,ivuarisk,fildisil,ivuariek,marfinens,kotdivuarsk
CL;تشيلي,kil,kiles,republik kil,チリ,republiek kil,respublik kil,sil,sil kumuriet,智利;kilen,kilin,kilik,silil,kilean,kilien,kilisk,kiliek
CM;الكاميرون,kamerun,カメルーン,kameroen,kamaroes,喀麦隆;kamarones
CN;الصين,kin,kinas,volksrepublik kin,vr kin,prk,rpk,kin populair,中国,volksrepubliek kin,krl,panstv srodk,kit,knr,podnebesn,pidnebesn;kink,kinl,kines,kinos,kinis,kinsk,kitak,kinois,kitaik,kitaisk,kitaiek,kitaiank,festlandkinesis
CO;كولومبيا,kolumbien,republik kolumbien,kolomb,コロンヒア,republiek kolomb,kolumb,respublik kolumb,kolomb kumuriet,哥伦比亚;
CR;كوستاريكا,kost rik,kost rikas,コスタリカ,kostarik,哥斯达黎加;tikos,tikas
CS;kekoslovak,ksr,kiek slovak,kiekoslovak,kek slovak,keoslovak,keoslovakin;kekoeslovak
CU;كوبا,kub,kubas,republik kub,キューハ,republiek kub,respublik kub,kub kumuriet,古巴;kuban,kubal,kubain,kubink,kubinsk,kubinek
CV;الراس الاخضر,kap verd,kab verd,kapverden,kapverdis inseln,kap vert,カーホヘルテ,kapverd,kapverdies,kapverdis eilanden,iesil burun,佛得角;kaboverdian,kapoverdian,kaboverdisk,sielonopsiladkovsk
CY;قبرص,sipern,republik sipern,kiprus,kipr,キフロス,republiek kiprus,kips,republik kiprisk,republik kipr,respublik kipr,kibris,kibris kumuriet,gun kibris,gkr,塞浦路斯;sipris,siprer,sipriot,grekokipriot,turkokipriot
CZ;التشيك,جمهورية التشيك,kekien,kekis republik,kekisen republik,kekiser republik,kek,kek republik,republik kek,チェコ,チェコ共和国,kiek,kiekies,kiekis republiek,republik kesk,ke,kesk respublik,kek kumuriet,捷克,捷克共和国;keks,kesk,kekl,kekis,keken,kekin,kekos,kekas,kekues,kekial
DD;dr,aleman oriental,rdt,german est,ust duikland,nrd,niemk vsodn,niemik vsodnik,niemk vsodnim,niemkek vsodnik,gdr,vostokn german,dog alman,ndr,sidn nimekin;ostdeuk,enerdovsk,gedirovsk,sidnonimek,germanuriental,vsodnioniemiek,vostoknogermansk
DE;المانيا,deukland,bundesrepublik deukland,bundesrepublik,brd,german,aleman,alemagn,republik federal,rft,トイツ,duikland,bondsrepubliek duikland,bondsrepubliek,niemk,niemik,niemkek,rfn,frg,alman,federal alman,nimekin,frn,德国;deuk,duik,alem,nemk,nimk,tedes,nemek,nimek,niemiek,bundesdeuk,gesamtdeuk
DJ;جيبوتي,dsibut,dsibutis,ibut,gibut,シフチ,kibut,kibut kumuriet,吉布提;
DK;الدانمرك,danemark,konigreik danemark,denmark,dinamark,danimark,テンマーク,denemarken,koninkrik denemarken,dan,krolestv dan,korolevstv dan,danimark kralig,korolivstv dan,丹麦;dins,dunk,dank,danis,danen,danin,danes,denen,dunsk,dakan,dansk,danek,danois
DM;دومينيكا,dominikas,トミニカ国,vspolnot dominik,sodrusestv dominik,spivdrusnist dominik,多米尼克;
DO;جمهورية الدومينيكان,dominikanis republik,dominikanisen republik,dominikaniser republik,dominikan republik,republik dominikan,republik dominikain,トミニカ共和国,dominikans republiek,dominikan,republik dominikansk,dominikansk respublik,dominik kumuriet,多米尼加共和国;kuiskueian
BJ;بنين,benin,ヘナン,benim,贝宁;
DZ;الجزاير,algerien,alger,argel,アルシェリア,algier,alsir,andr,kesair,阿尔及利亚;
EC;الاكوادور,ekuador,republik ekuador,ekuateur,republik delekuador,エクアトル,republiek ekuador,ekvador,ekvados,ekvadr,respublik ekvadr,ekvador kumuriet,厄瓜多尔;ekuatorian,ekuatorien
EE;استونيا,estland,republik estland,eston,republik deston,エストニア,republiek estland,republik estonsk,republik eston,estonsk respublik,eston kumuriet,爱沙尼亚;esten,estin,estis,estnis
EG;مصر,agipten,egipt,egit,エシフト,egipk,egipet,ar,misir,iegipet,iegipt,埃及;egis,egipsk,egipek,agiptis,agipter,iegipek
ER;اريتريا,eritr,eritreas,stat eritr,エリトリア,gosudarstv eritr,厄立特里亚;
ES;اسبانيا,spanien,konigreik spanien,spain,espan,espagn,roiaum despagn,spagn,スヘイン,span,koninkrik span,hispan,krolestv hispan,ispan,korolevstv ispan,ispan kralig,korolivstv ispan,西班牙;
ET;اثيوبيا,atiopien,etiop,エチオヒア,etiopies,efiop,habesistan,埃塞俄比亚;habes,atiopis,atiopier
FI;فنلندا,finland,republik finland,フィンラント,republiek finland,finliand,finliandsk respublik,suom,finland kumuriet,芬兰;fins,fink,finl,finis,finen,finin,fines,finik,finois
FJ;فيجي,fids,fidsis,fids inseln,fi,iles fi,fig,isol fig,フィシー,fi eilanden,ilas fi,fi adalar,fik,斐济;fian,fien,fier,fisk,fikik,figian,fililer
FM;ميكرونيزيا,mikronesien,mikrones,ミクロネシア連邦,密克罗尼西亚;
FR;فرنسا,frankreik,fransosis republik,fransosisen republik,fransosiser republik,grand nation,frank,republik frankes,republik frankais,heksagon,フランス,frankrik,frans republiek,republik frankusk,frankusk respublik,frans,frans kumuriet,fransis kumuriet,法国;frenk,galos,galas,gaules,transalpin
GA;الغابون,gabun,gabonis republik,gabon,republik gabones,republik gabonais,カホン,gab,gabon kumuriet,加蓬;
GD;غرينادا,grenad,grenadas,granad,クレナタ,gren,格林纳达;
GE;جورجيا,georgien,georg,ショーシア,georgies,grus,respublik grus,gurkistan,格鲁吉亚;gurk
GH;غانا,gan,ganas,republik gan,カーナ,republiek gan,gan kumuriet,加纳;gank,ganes,ganin,ganis,gansk,ganal,ganek,ganais,ganaer,ganian,ganaian,ganikik
GM;غامبيا,gamb,gambias,te gamb,カンヒア,冈比亚;
GN;غينيا,guin,guineas,republik guin,guin konakr,キニア,republiek guin,gvin,republik gvin,gvineisk respublik,gin,gin kumuriet,几内亚;ginel
GQ;غينيا الاستواية,akuatorialguin,akuatorialguineas,ekuatorial guin,guin ekuatorial,赤道キニア,gvin rovnikov,ekvatorialn gvin,ekvator gines,赤道几内亚;ekuatoguinin,ekuatoguinean
GR;اليونان,griekenland,helenis republik,helas,grik,grek,republik helenik,republik elenik,キリシャ,helins republiek,republik grek,helad,hel,grekesk respublik,elad,iunanistan,iunanistan kumuriet,helen kumuriet,grek respublik,希腊;greg,griek,grieg,helen,iunan,elenik,helins
GT;غواتيمالا,guatemal,guatemalas,クアテマラ,gvatemal,guatemal kumuriet,危地马拉;kapin
GW;غينيا بيساو,guin bis,guin bisaus,キニアヒサウ,gvin bis,gin bis,几内亚比绍;
GY;غيانا,guian,guianas,カイアナ,gaian,圭亚那;
HN;هندوراس,honduras,republik honduras,republik delonduras,ホンシュラス,republiek honduras,gonduras,洪都拉斯;katrak,honduran,honduren,honduris,hondures,hondurien,honduregn
HR;كرواتيا,kroatien,republik kroatien,kroat,kroak,kroas,クロアチア,kroaties,republiek kroat,korvak,republik korvak,horvat,respublik horvat,hirvatistan,hirvatistan kumuriet,克罗地亚;korvat,horvak,hirvat
HT;هايتي,hait,haitis,republik hait,republik dait,ハイチ,republiek hait,gait,respublik gait,hait kumuriet,海地;
HU;هنغاريا,ungarn,hungar,hungr,hongr,unger,ハンカリー,hongar,vegr,vegir,vegsek,republik vegiersk,vengr,makaristan,ugorsin,匈牙利;vegs,ungar,makar,ugork,magiar,ugorsk,ugorek,maiaren,vegierk,vengerk,vegiersk,vengersk
BF;بوركينا فاسو,burkin fas,burkin fasos,burkin,haut volt,フルキナファソ,burkuin fas,布基纳法索;burkuinab,burkuinens
ID;اندونيسيا,indonesien,republik indonesien,indones,republik dindones,イントネシア,indonesies,republiek indones,endones,endones kumuriet,印度尼西亚;
IE;ايرلندا,irland,republik irland,ireland,republik dirland,eir,アイルラント,ierland,republiek ierland,respublik irland,irland kumuriet,爱尔兰;iris,iren,irin,iers,ieren,irlanik
IL;اسرايل,israel,stat israel,states israel,stak israel,etat disrael,etat hebr,stat disrael,stat ebraik,イスラエル,isral,panstv isral,panstv israel,israil,gosudarstv israil,israil devlet,desav israil,以色列;
IN;الهند,indien,republik indien,barat,ind,union indien,republik delind,イント,republiek ind,republik ind,barak,respublik ind,hindistan,hindistan kumuriet,bgarat,印度;hind,hint,indis,inder,indus,indik,indian,indios,indias,indier,indiek
IQ;العراق,irak,republik irak,republik dirak,republik delirak,イラク,republiek irak,respublik irak,irak kumuriet,伊拉克;
IR;ايران,iran,persien,pers,republik islamik,イラン,pes,ir,伊朗;akem,pesis,pesen
IS;ايسلندا,island,republik island,ikeland,アイスラント,island kumuriet,冰岛;islanik
IT;ايطاليا,italien,italienis republik,ital,republik italian,republik italien,bel paes,belpaes,イタリア,italies,italians republiek,vlok,vlosek,republik vlosk,italiansk respublik,ital kumuriet,italisk respublik,意大利;vlos,transalpin
JM;جامايكا,iamaik,iamaikas,giamaik,シャマイカ,牙买加;iamak,iamaisk,iamaiek
JO;الاردن,iordanien,iordan,giordan,ヨルタン,iordanies,urdun,约旦;
JP;اليابان,iapan,iapon,giapon,日本,iap;nipon
KE;كينيا,ken,kenias,republik ken,ケニア,republiek ken,kuen,respublik ken,ken kumuriet,肯尼亚;kenik,kenian,keniat,keniot,kenisk,kenial,keniek
KG;قيرغيزستان,kirgisistan,kirgistan,kirgisien,kirgisis republik,kirgis republik,kirguistan,kirguisistan,kirguis,republik kirguis,kirgis,republik kirgis,キルキス,kirgisies,kirgisis republiek,republik kirgisk,kuirguist,kuirguis,republik kuirguis,kuirguisist,kirgisk respublik,kirgis kumuriet,吉尔吉斯坦;kirgies
KH;كمبوديا,kambodsas,konigreik kambods,kambod,kamb,kambodg,kambog,カンホシア,koninkrik kamb,krolestv kamb,korolevstv kambods,kambok,kambok kralig,korolivstv kambods,柬埔寨;hmer,hmes,kmer
KI;كيريباتي,kiribat,kiribatis,キリハス,kuiribat,基里巴斯;
KM;جزر القمر,komoren,komoros,komoras,komores,komor,コモロ,sviask komor,komr,komorsk ostrov,komorlar,komor adalar,komorlar birlig,科摩罗;komurs
KN;セントクリストファー・ネーウィス,圣基茨和尼维斯;kititian
KP;كوريا الشمالية,nordkor,nordkoreas,nort kor,dprk,rpdk,norkor,nord kor,北朝鮮,nurd kor,kor polnokn,krld,krl d,kndr,severn kor,kus kor,pivnikn kor,朝鲜;severokorek,severokoreik,severokoreisk,severokoreiank,pivniknokoreik,pivniknokoreisk,pivniknokoreiek,polnoknokoreansk
KR;كوريا الجنوبية,sudkor,sudkoreas,republik kor,sut kor,rok,surkor,sud kor,韓国,suid kor,republiek kor,kor poludniov,iusn kor,respublik kor,gun kor,kor kumuriet,pivden kor,韩国;korin,korek,korel,korean,koreik,koreisk,koreiek,koreiank,iusnokorek,iusnokoreik,iusnokoreisk,pivdenokoreik,pivdenokoreisk,pivdenokoreiek,poludniovokoreansk
KW;الكويت,kuvait,kuvaik,stat kuvait,koveit,クウェート,koeveit,stat koeveit,kuveit,kuveik,panstv kuveit,gosudarstv kuveit,kuveit devlet,desav kuveit,科威特;koeveik
KZ;كازاخستان,kasakstan,republik kasakstan,kasastan,kasaistan,kasakistan,カサフスタン,republiek kasakstan,kasakuist,respublik kasastan,kasakistan kumuriet,哈萨克斯坦;kasak,kasas,kasaes,kasaios,kasaias
LA;لاوس,laos,ラオス,lndr,老挝;laot
LB;لبنان,libanon,libanesis republik,lebanon,liban,republik libanes,republik libanais,レハノン,libanes republiek,republik libansk,livan,livansk respublik,lubnan,lubnan kumuriet,黎巴嫩;lebanes
LC;سانت لوسيا,st luk,saint luk,sant luk,セントルシア,sent lius,圣卢西亚;santalukens,santalukian
LI;ليختنشتاين,liektenstein,furstentum liektenstein,リヒテンシュタイン,vorstendom liektenstein,ksiestv liektenstein,listenstain,litenstein,kniasestv litenstein,litenstain,kniasivstv litenstein,列支敦士登;
LK;سريلانكا,sr lank,sr lankas,keilon,keilan,スリランカ,keil,seilan,斯里兰卡;lankik,lankisk,lankiek,singales,kingales,lankansk,srilankis,srilanker,srilankes,srilankik,srilankais,srilankues,srilankiek,esrilankues
LR;ليبيريا,liber,liberias,リヘリア,利比里亚;
LS;ليسوتو,lesot,lesotos,レソト,莱索托;basot,lesok
LT;ليتوانيا,litauen,republik litauen,lituan,リトアニア,lituven,republiek lituven,litv,republik litevsk,litovsk respublik,litvan,litvan kumuriet,立陶宛;lituvs,litovk,litauis,litauer,lituver,litevsk,litovsk,litovek
LU;لوكسمبورغ,luksemburg,grosesogtum luksemburg,lusemburg,ルクセンフルク,grutertogdom luksemburg,liuksemburg,liuksembus,卢森堡;luksemburk,luksembursk
LV;لاتفيا,letland,republik letland,latv,leton,ラトヒア,republiek letland,lotv,republik lotevsk,latvisk respublik,leton kumuriet,拉脱维亚;letis,leten,letin,lotis,letas,latis,letoes,lotevsk
LY;ليبيا,libien,stat libien,lib,リヒア,libies,stat lib,panstv lib,liv,gosudarstv liv,dsamair,lib devlet,desav liv,利比亚;libis,libik,livik,libier,libian,libios,libias,livisk,libial,liviek
MA;المغرب,marok,marokos,konigreik marok,morok,maruekos,roiaum kerifien,モロッコ,koninkrik marok,krolestv marok,krolestv marokansk,korolevstv marok,fas,fas kralig,korolivstv marok,摩洛哥;fasl,kerifien
MC;موناكو,monak,monakos,furstentum monak,モナコ,vorstendom monak,ksiestv monak,kniasestv monak,monak prenslig,kniasivstv monak,摩纳哥;monegas
MD;مولدوفا,republik mold,mold,moldavien,moldov,moldav,モルトハ,moldavies,republiek moldav,republiek moldov,republik moldav,republik moldov,respublik moldov,moldov kumuriet,摩尔多瓦;
ME;الجبل الاسود,montenegr,montenegros,モンテネクロ,karnogor,karnogos,kernogor,karadag,kornogor,黑山;
MG;مدغشقر,madagaskar,マタカスカル,madagaskas,马达加斯加;malgak,malgas,madagas,malagas,madegasis
MH;جزر مارشال,marsalinseln,republik marsalinseln,marsal inseln,marsal islands,islas marsal,iles marsal,isol marsal,マーシャル諸島,marsaleilanden,marsal eilanden,visp marsal,ilas marsal,marsalov ostrov,marsal adalar,marsal ostrov,马绍尔群岛;marsalis,marsales,marsalsk,marsalin,marsalais
MK;مقدونيا الشمالية,nordmasedonien,masedonien,republik nordmasedonien,nort makedon,makedon,makedoin,nord makedon,北マケトニア,nurd makedon,makedon polnokn,polnokn makedon,severn makedon,kus makedon,pivnikn makedon,北马其顿;masedonis,masedonier,normakedon,nordmakedon,nordmasedonis,nordmasedonier,severomakedonsk,polnoknomakedonsk,pivniknomakedonsk
ML;مالي,malis,republik mal,マリ,republiek mal,respublik mal,mal kumuriet,马里;malik,malil,malier,malian,malien,maliek,malinis,malines
MM;ميانمار (بورما),mianmar,birm,birmas,burm,burmas,birman,ミャンマー (ヒルマ),mianm,缅甸;
MN;منغوليا,mongol,auser mongol,モンコル,mongolies,mogolistan,蒙古;mongl,mogol,mongul,mongois
MR;موريتانيا,mauretanien,mauritan,モーリタニア,mauritanies,mauretan,mavritan,moritan,毛里塔尼亚;
MT;مالطا,malt,maltas,republik malt,マルタ,republiek malt,malk,malt kumuriet,马耳他;
MU;موريشيوس,mauritius,maurik,isl maurik,il maurik,モーリシャス,ilas maurik,mavrik,moritius,毛里求斯;mauritis,mauritier,mauritian,maurisian,mauritikik
MV;جزر المالديف,malediven,republik malediven,maldives,te maldives,maldivas,maldiv,モルティフ,maldiven,malediv,maldivsk ostrov,maldivsk respublik,maldivler,maldiv adalar,maldivler kumuriet,mald,马尔代夫;
MW;ملاوي,malav,malavis,マラウイ,马拉维;malauies,malauian
MX;المكسيك,meksik,meksikos,meik,republik meksikan,mesik,メキシコ,墨西哥;
MY;ماليزيا,malais,malaisias,malas,males,マレーシア,maleis,maleisies,马来西亚;malaios,malaias
MZ;موزمبيق,mosambik,モサンヒーク,mokambik,莫桑比克;
NA;ناميبيا,namib,namibias,republik namib,ナミヒア,namibies,republiek namib,纳米比亚;
NE;النيجر,republik niger,ニシェール,republiek niger,nigr,nigs,republik nigr,respublik nigr,nier kumuriet,尼日尔;
NG;نيجيريا,nigerias,bundesrepublik niger,ナイシェリア,尼日利亚;
NI;نيكاراغوا,nikarag,nikaraguas,republik nikarag,ニカラクア,republiek nikarag,respublik nikarag,尼加拉瓜;nikas
NL;هولندا,niederland,niederlanden,holand,neterlands,te neterlands,paises baios,pais bas,paes bas,oland,オランタ,nederland,niderland,krolestv niderland,paises baiksos,goland,korolevstv niderland,holand kralig,felemenk,korolivstv niderland,荷兰;dukman,holendr,holends,dukvoman,nirlandes,holenderk,nirlandais,holendersk,niderlanik
NO;النرويج,norvegen,konigreik norvegen,norv,norueg,norveg,ノルウェー,nurvegen,koninkrik nurvegen,krolestv norveg,korolevstv norveg,norvek,norvek kralig,korolivstv norveg,挪威;nurs,noren
NP;نيبال,nepal,ネハール,尼泊尔;
NR;ناورو,naur,naurus,ナウル,瑙鲁;
NZ;نيوزيلندا,neusiland,aotear,nev sealand,nuev seland,nuvel seland,nuov seland,ニューシーラント,アオテアロア・ニューシーラント,nieuv siland,nov seland,ien seland,新西兰;kivis,neoselandes,novoselanik,novoselandk,neoselandais,novoselandsk,novoselandek
OM;عمان,oman,sultanat oman,sultanat doman,sultanat deloman,オマーン,sultanak oman,om,uman,uman sultanlig,阿曼;
PA;بنما,panam,panamas,republik panam,ハナマ,republiek panam,respublik panam,panam kumuriet,pan,巴拿马;
PE;بيرو,per,perus,republik per,ヘルー,republiek per,respublik per,per kumuriet,秘鲁;perul,peruan,peruvian,peruvien
PG;pap neuguin,pap neuguineas,png,papuas,ハフアニューキニア,巴布亚新几内亚;papus,papues,papuan,papoeas
PH;الفلبين,filipinen,filipines,te filipines,filipinas,filipin,フィリヒン,respublik filipin,filipinler,filipinler kumuriet,菲律宾;
PK;باكستان,pakistan,pakuistan,ハキスタン,pakuist,巴基斯坦;
PL;بولندا,polen,republik polen,poland,polon,pologn,ホーラント,republiek polen,polsk,sekpospolit polsk,sekpospolit,respublik pols,rek pospolit,pnr,polon kumuriet,leistan,rik pospolit,波兰;polin,polis,poles,polak,polnis,poliak
PS;الاراضي الفلسطينية,فلسطين,palastin,palastinas,palastinensis autonomiegebiet,palastinensisen autonomiegebiet,palastinensiser autonomiegebiet,palastinensergebiet,palastinensisen autonomiegebieten,palastinensergebieten,palastinensis gebiet,palastinensisen gebiet,palastinensiser gebiet,palastinensisen gebieten,stat palastin,palestin,teritorios palestinos,autoridad palestin,teritoires palestiniens,autorit palestinien,teritor palestines,anp,autorit palestines,ハレスチナ自治区,ハレスチナ,palestins gebieden,palestins autoriteit,stat palestin,teritor palestinsk,teritor palestinskik,teritor palestinskim,autonom palestinsk,panstv palestin,panstv palestinsk,teritorios palestinianos,autoridad palestinian,palestinsk teritor,palestinsk avtonom,pn,gosudarstv palestin,filistin,filistin bolgeler,filistin devlet,filistin topraklar,filistin ionetim,palestinsk administrak,desav palestin,巴勒斯坦领土,巴勒斯坦;
PT;البرتغال,portugal,portugiesis republik,republik portugues,republik portugais,portogal,republik portoges,ホルトカル,portuges republiek,republik portugalsk,portugalsk respublik,portekis,portekis kumuriet,葡萄牙;lusos,lusas,lusitan,portoges,portugis,portuges,portugies,portugues,portugais
PW;بالاو,pal,palaus,palaos,ハラオ,帕劳;paluan,palaul,palauis,palauan,palauens
PY;باراغواي,parag,paraguais,ハラクアイ,paragv,巴拉圭;guaran
QA;قطر,katar,stat katar,カタール,katas,panstv katar,gosudarstv katar,katar devlet,desav katar,卡塔尔;
RO;رومانيا,rumanien,roman,ruman,ルーマニア,roemen,roemenies,rumun,romen,rumin,罗马尼亚;rumen,rumain,roemin
RW;رواندا,ruand,ruandas,rvand,ルワンタ,rvan,ruan,卢旺达;
SA;saud arabien,saudiarabien,ks,saud arab,arab saud,arab saudit,サウシアラヒア,saoed arab,saoed arabies,arab saudisk,saudovsk arav,sud arabistan,saudivsk arav,沙特阿拉伯;saud,saoed,sudiler
SB;جزر سليمان,salomonen,salomon inseln,solomon islands,islas salomon,iles salomon,isol salomon,ソロモン諸島,salomonseilanden,salomon eilanden,visp salomon,ilas salom,solomonov ostrov,solomon adalar,solomon ostrov,所罗门群岛;salomonis,salomones,salomonsk,salomonais
SC;سيشل,seikelen,seikeles,セーシェル,sesel,republik sesel,ilas seikeles,seiselsk ostrov,seisel,seisl,seiseler,塞舌尔;seikels,seikelis,seikeler,seikelois
SD;السودان,sudan,republik sudan,スータン,soedan,republiek soedan,sud,respublik sudan,sudan kumuriet,苏丹;
SE;السويد,sveden,konigreik sveden,suek,sued,sves,スウェーテン,koninkrik sveden,svek,krolestv svek,korolevstv svek,isvek,isvek kralig,korolivstv svek,瑞典;sved,svid,sveik
SG;سنغافورة,singapur,republik singapur,singapor,シンカホール,republiek singapor,singapus,kingapur,respublik singapur,singapur kumuriet,新加坡;
SI;سلوفينيا,slovenien,republik slovenien,sloven,esloven,スロヘニア,slovenies,republiek sloven,republik sloven,respublik sloven,sloven kumuriet,斯洛文尼亚;slovin
SK;سلوفاكيا,slovak,slovakis republik,slovakisen republik,slovak republik,eslovak,republik eslovak,republik slovak,スロハキア,slovaks republiek,slovak respublik,slovak kumuriet,slovakin,斯洛伐克;
SL;سيراليون,sier leon,sier leones,シエラレオネ,ser leoa,ser leon,塞拉利昂;sieraleonis,sieraleones,sieraleonsk,sieraleonais,sieraleonkik
SM;سان مارينو,san marin,san marinos,saint marin,サンマリノ,sao marin,圣马力诺;samarines,sanmarink,sanmarinsk,sanmarinens,sanmarinesis
SN;السنغال,senegal,republik senegal,セネカル,塞内加尔;
SO;الصومال,somal,somalias,bundesrepublik somal,ソマリア,somalies,索马里;
SR;سورينام,surinam,surinames,スリナム,republiek surinam,surin,苏里南;
SS;جنوب السودان,sudsudan,republik sudsudan,sut sudan,sud sudan,南スータン,suid soedan,suid sudan,sudan poludniov,iusn sudan,gun sudan,pivden sudan,南苏丹;sursudanes,iusnosudank,iusnosudansk,pivdenosudank,pivdenosudansk,pivdenosudanek,poludniovosudansk
ST;サントメ・フリンシヘ,圣多美和普林西比;santomin,santomean,santomens,santotomens
RU;روسيا,rusland,rusis foderation,rusisen foderation,rusiser foderation,rus,rusian federation,federakion rus,federation rus,federasion rus,ロシア,rusis federat,ros,federak rosisk,federak rus,rosisk federak,rus federasion,radiansk soius,srsr,soviek soius,俄罗斯;rusk,rusis,rusen,rusin,rusos,rusas,ruses,raiek,sovek,soviek,soviet,rusian,rosisk,rosian,ruslar,rusial,radiansk
SU;sovietunion,udsr,sovietrusland,soviet union,usr,union sovietik,urs,soviet un,sovietun,sviask raiek,sviask soviek,un sovietik,sovek soius,sovietler birlig,skb,sovietler;soviet,sovek,radiansk
SV;السلفادور,el salvador,salvador,エルサルハトル,salvados,republik salvador,salvadr,el salvadr,萨尔瓦多;
SY;سوريا,sirien,sir,シリア,siries,sur,叙利亚;siris,sirer,sirik,sirier,sirian,sirios,sirias,suriel,siriek
SZ;اسواتيني,سوازيلاند,esvatin,esvatinis,svasiland,konigreik esvatin,esuatin,suasiland,roiaum desvatin,エスワティニ,スワシラント,suas,suasilan,krolestv esvatin,svasilend,korolevstv esvatin,korolivstv esvatin,斯威士兰;svas
TD;تشاد,kad,republik kad,kiad,チャト,republiek kiad,kai,respublik kad,kad kumuriet,乍得;kaik,kadk,kadl,kadis,kader,kadsk,kadek,kadian,kadien,kadikik
TG;توغو,tog,togos,republik togolais,トーコ,togolesk respublik,多哥;togol,togois,togoer,togisk,togikik
TH;تايلاند,tailand,konigreik tailand,siam,タイ,koninkrik tailand,krolestv tailand,siao,korolevstv tailand,si,tailand kralig,korolivstv tailand,泰国;tais,taie,taik,tailanik
TJ;طاجيكستان,tadsikistan,republik tadsikistan,taikistan,tagikistan,タシキスタン,republiek taikistan,republik taikistan,taikuist,respublik tadsikistan,takikistan,takikistan kumuriet,塔吉克斯坦;taik,tagik,taiek,takik,tadsik
TM;تركمانستان,turkmenistan,turkmenien,turkmen,トルクメニスタン,turkomenist,turkuemenist,土库曼斯坦;turkmin,turkoman,turkomen,turkuemen
TN;تونس,tunesien,tunesis republik,tunis,tunes,republik tunekin,republik tunisien,republik tunisin,チュニシア,tunesies,tunesis republiek,republik tunesisk,tunisk respublik,tunus,tunus kumuriet,突尼斯;tunekin
TO;تونغا,tong,tongas,konigreik tong,トンカ,krolestv tong,korolevstv tong,tons,korolivstv tong,汤加;
TL;تيمور ليشتي,تيمور الشرقية,timor lest,ostimor,east timor,timor oriental,timor est,東ティモール,東チモール,ust timor,timor vsodn,timos vsodn,vostokn timr,vostokn timor,timr lest,dog timor,sidn timr,sidn timor,东帝汶;timork,timorl,timores,timoris,timorsk,timorek,timorens,timorais,sidnotimorsk,vsodniotimorsk,vostoknotimorsk
TR;تركيا,turk,republik turk,turkisen republik,turkis republik,トルコ,テュルキエ,republiek turk,republik turek,turek respublik,tiurk,turk kumuriet,turekin,土耳其;turek
TT;ترينيداد وتوباغو,trinidad,トリニタート・トハコ,trinid,特立尼达和多巴哥;trinitin,trinitens
TV;توفالو,tuval,tuvalus,ツハル,图瓦卢;
TW;تايوان,taivan,republik kin,kinesis taip,formos,kin taip,taip kinois,台湾,republiek kin,kinis taip,republik kinsk,kinsk taip,taip kines,kitaisk respublik,kitaisk taib,kin kumuriet,kin taipes;
TZ;تنزانيا,tansan,tansanias,タンサニア,坦桑尼亚;
UA;اوكرانيا,ukrain,ukran,ウクライナ,oekrain,oekraines,乌克兰;oekraiens
UG;اوغندا,ugand,ugandas,republik ugand,ウカンタ,oegand,republiek oegand,ugan,ugand kumuriet,乌干达;
GB;الملكة المتحدة,grosbritanien,vereinigtes konigreik,vereinigt konigreik,vereinigten konigreik,vereinigten konigreikes,vereinigtem konigreik,uk,britanien,united kingdom,britain,great britain,rein unid,gran bretan,ru,roiaum un,r u,grand bretagn,regn unit,gran bretagn,イキリス,英国,verenigd koninkrik,vk,grut britan,grut britanies,britan,vielk britan,siednokon krolestv,vlk britan,v britan,vlk brit,gr bretan,velikobritan,soedinen korolevstv,ingilter,birlesik kralik,bk,buiuk britan,velik britan,spoluken korolivstv,obiednan korolivstv;brit,brik,ingilis,grosbritanis
US;الولايات المتحدة,us,vereinigt staten,vereinigten staten,vereinigter staten,amerik,amerikas,united states,te states,estados unidos,iu,eua,etak unis,stat unit,アメリカ合衆国,アメリカ,verenigd staten,vs,stan siednokon,stan siednokonik,stan siednokonim,soedinen stat,abd,birlesik devletler,spoluken stat,美国;iank,gring,etakunien,etasunien,estadunidens,nordamerikan,norteamerikan
UY;اورغواي,urug,uruguais,ウルクアイ,urugv,乌拉圭;karuas
UZ;اوزبكستان,usbekistan,republik usbekistan,republik dusbekistan,republik delusbekistan,ウスヘキスタン,oesbekistan,republiek oesbekistan,usbekuist,respublik usbekistan,osbekistan,osbekistan kumuriet,乌兹别克斯坦;usbk,usbek,osbek,oesbik,oesbeken
VA;الفاتيكان,vatikan,vatikanstadt,heiliger stul,heilig stul,heiligen stul,heiligem stul,heiligen stules,stat vatikanstadt,apostoliser stul,hol si,vatikan kit,sant sed,saint sieg,ハチカン市国,vatikanstad,heilig stoel,stat vatikanstad,stolik apostolsk,stolik sviet,panstv vatikansk,miast vatikan,sant se,sviat prestl,sviat prestol,apostolsk prestl,apostolsk prestol,papalik makam,kukal makam,apostolsk stolik,梵蒂冈;
VC;st vinkent,セントヒンセント及ひクレナティーン諸島,saint vinkent,sent vinsent,圣文森特和格林纳丁斯;vinkentian,vinkentais,sanvikentin
VE;فنزويلا,venesuel,venesuelas,ヘネスエラ,委内瑞拉;venesolan
VN;فيتنام,vietnam,viet nam,ヘトナム,vietn,vetn,vetnam,srv,越南;
VU;فانواتو,vanuat,vanuatus,ハヌアツ,瓦努阿图;vanuak
WS;ساموا,sam,samoas,サモア,萨摩亚;samoan,samoal
XK;كوسوفو,kosov,kosovos,republik kosov,コソホ,republiek kosov,kos,respublik kosov,kosov kumuriet,科索沃;kosivsk
YE;اليمن,iemen,republik iemen,イエメン,republiek iemen,iemensk respublik,iemen kumuriet,也门;
RS;صربيا,serbien,republik serbien,serb,セルヒア,serv,servies,republiek serv,republik serb,respublik serb,sirbistan,sirbistan kumuriet,塞尔维亚;sirp
YU;iugoslavien,iugoslav,iugoeslav,ioegoslav,ioegoslavies;ioegoslaf,iugoslovian
ZA;جنوب افريقيا,sudafrik,sudafrikas,republik sudafrik,sut afrik,surafrik,republik sudafrikan,sud afrik,南アフリカ,suid afrik,afrik poludniov,iuar,iusn afrik,gun afrik,gak,par,pivdenoafrikansk respublik,pivden afrik,南非;iusnoafrikank,iusnoafrikansk,pivdenoafrikank,pivdenoafrikansk,pivdenoafrikanek,poludniovoafrikank,poludniovoafrikansk
ZM;زامبيا,samb,sambias,republik samb,サンヒア,赞比亚;
CD;الكونغو كينشاسا,dr kong,kongos,kong kinsas,drk,sair,rdk,rd kong,コンコ民主共和国(キンシャサ),コンコ民主共和国,sais,dk,刚果（金）,刚果民主共和国;
ZW;زيمبابوي,simbabv,simbabves,rodesien,simbab,rodes,シンハフエ,津巴布韦;
`;

export const EXACT_STATES = `
US;usa,ssha,us,eua,vs
GB;uk
NE;niger,nigr
NG;nigeria,nigerii,nigerii,nigeriia
ML;mali
MW;malawi,malavi
CG;congo
CD;drc,dr-kongo
AE;uae,oae,zea
DE;frg,brd,rfn
DD;ddr,nrd,gdr
KP;dprk,kndr
SU;ussr,sssr,zsrr,srsr,udssr,urss
CF;car
`;
