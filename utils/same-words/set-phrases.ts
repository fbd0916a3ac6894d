/**
 * Phrases that many people say in the same words, by language. They say nothing about whether two quotations are the same. A bar or a
 * line break ends a phrase.
 */
export const SET_PHRASES: Readonly<Record<string, string>> = {
  en: `
    no comment | we do not comment on | i have nothing to add | did not immediately respond to a request for comment
    could not immediately be reached for comment | declined to comment | we are working on it | we are working closely with
    we are working hard to | we are doing everything we can | we will do everything in our power | we will do everything we can to
    we are doing everything in our power | our thoughts and prayers are with | our thoughts are with the families
    our thoughts are with the family and friends | our thoughts are with | our hearts go out to
    our deepest condolences to the families | we condemn in the strongest possible terms | we condemn in the strongest terms
    we strongly condemn | the investigation is ongoing | an investigation is under way | the circumstances of the incident
    the circumstances surrounding | we take this very seriously | we take these allegations very seriously
    we take the safety of our customers very seriously | the safety of our passengers is our top priority
    the safety and security of our customers | is our top priority | is our highest priority | it is too early to say
    it remains to be seen | we cannot rule anything out | we will leave no stone unturned
    anyone with information is asked to contact | anyone with information is urged to contact the police
    we are cooperating fully with the authorities | we are fully cooperating with | we apologise for any inconvenience caused
    we apologise for the inconvenience | we would like to thank | i would like to thank everyone | i want to thank everyone
    thank you very much | at the end of the day | we have to wait and see | we are monitoring the situation closely
    we are closely monitoring the situation | i am very happy | i am very proud of the team | it was a difficult game
    we have to keep working hard | we take it one game at a time | it is what it is | in the coming days and weeks
    in the weeks and months ahead | all options are on the table | we are committed to | we remain committed to
    there is no evidence that | the allegations are baseless | the claims are completely false | this is unacceptable
    enough is enough | we need to talk about | from the bottom of my heart | make sure that this never happens again
    this must never happen again`,
  de: `
    kein kommentar | wir kommentieren das nicht | zu laufenden ermittlungen äußern wir uns nicht
    zu laufenden verfahren äußern wir uns nicht | wir äußern uns nicht zu | wir arbeiten daran | wir arbeiten mit hochdruck daran
    wir tun alles was in unserer macht steht | wir werden alles tun um | wir tun alles um
    unsere gedanken sind bei den angehörigen | unsere gedanken sind bei den opfern und ihren familien
    unser mitgefühl gilt den angehörigen | mein mitgefühl gilt | wir verurteilen aufs schärfste | die ermittlungen dauern an
    die ermittlungen laufen | das bleibt abzuwarten | wir nehmen das sehr ernst | wir nehmen die vorwürfe sehr ernst
    die sicherheit unserer kunden hat oberste priorität | hat für uns oberste priorität
    wir entschuldigen uns für die unannehmlichkeiten | wir bitten um verständnis | wir bedanken uns bei allen
    ich möchte mich bei allen bedanken | wir schauen von spiel zu spiel | das darf nie wieder passieren | das ist nicht hinnehmbar
    es gibt keine hinweise auf | wir arbeiten eng mit den behörden zusammen | in den kommenden tagen und wochen
    die vorwürfe sind haltlos | am ende des tages`,
  fr: `
    pas de commentaire | nous ne commentons pas | je n'ai rien à ajouter | nous travaillons | nous mettons tout en œuvre pour
    nous faisons tout notre possible pour | nous ferons tout ce qui est en notre pouvoir
    nos pensées vont aux familles des victimes | nos pensées vont aux familles et aux proches | mes pensées vont aux
    nous condamnons avec la plus grande fermeté | une enquête est en cours | l'enquête est en cours | l'enquête suit son cours
    il est trop tôt pour | nous prenons cela très au sérieux | la sécurité de nos clients est notre priorité
    est notre priorité absolue | nous nous excusons pour la gêne occasionnée | je tiens à remercier
    nous suivons la situation de près | dans les jours et les semaines à venir | c'est inacceptable | il n'y a aucune preuve que
    plus jamais ça`,
  es: `
    sin comentarios | no tengo nada que añadir | no hacemos comentarios sobre | estamos trabajando en ello
    estamos haciendo todo lo posible para | haremos todo lo que esté en nuestra mano | haremos todo lo posible para
    nuestros pensamientos están con las familias | nuestro más sentido pésame a los familiares | condenamos enérgicamente
    condenamos en los términos más enérgicos | la investigación sigue abierta | la investigación está en curso
    es demasiado pronto para | nos lo tomamos muy en serio | la seguridad de nuestros clientes es nuestra prioridad
    es nuestra máxima prioridad | pedimos disculpas por las molestias | quiero dar las gracias a todos
    seguimos de cerca la situación | en los próximos días y semanas | esto es inaceptable | que no vuelva a ocurrir
    partido a partido`,
  it: `
    nessun commento | stiamo lavorando | stiamo facendo tutto il possibile per | faremo tutto il possibile per
    le indagini sono in corso | i nostri pensieri vanno alle famiglie | condanniamo con la massima fermezza | è la nostra priorità
    ci scusiamo per il disagio`,
  pt: `
    sem comentários | estamos a trabalhar | estamos a fazer tudo o que é possível | estamos fazendo todo o possível
    a investigação está em curso | os nossos pensamentos estão com as famílias | condenamos veementemente | é a nossa prioridade`,
  nl: `
    geen commentaar | we werken eraan | we doen er alles aan om | we doen alles wat we kunnen | het onderzoek loopt nog
    onze gedachten zijn bij de nabestaanden | wij veroordelen dit ten zeerste | heeft onze hoogste prioriteit`,
  pl: `
    bez komentarza | nie komentujemy | pracujemy nad tym | robimy wszystko co w naszej mocy | zrobimy wszystko co w naszej mocy
    śledztwo trwa | nasze myśli są z rodzinami ofiar | zdecydowanie potępiamy | jest naszym priorytetem`,
  ru: `
    без комментариев | мы работаем над этим | мы делаем все возможное чтобы | мы сделаем все возможное чтобы
    мы сделаем все что в наших силах | расследование продолжается | ведется следствие | наши мысли с семьями погибших
    выражаем соболезнования родным и близким погибших | мы решительно осуждаем | обстоятельства произошедшего устанавливаются
    слишком рано говорить о | мы внимательно следим за ситуацией | все версии рассматриваются`,
  uk: `
    без коментарів | ми працюємо над цим | ми робимо все можливе щоб | ми зробимо все можливе щоб
    ми зробимо все що в наших силах | розслідування триває | триває слідство | наші думки з родинами загиблих
    висловлюємо співчуття рідним і близьким загиблих | ми рішуче засуджуємо | обставини події встановлюються | зарано говорити про
    ми уважно стежимо за ситуацією | це неприпустимо`,
  tr: `
    yorum yok | bu konuda yorum yapmıyoruz | üzerinde çalışıyoruz | elimizden gelen her şeyi yapıyoruz
    elimizden geleni yapacağız | soruşturma devam ediyor | şiddetle kınıyoruz | başımız sağ olsun`,
  zh: `
    无可奉告 | 我们正在努力 | 我们将尽一切努力 | 我们正在尽一切努力 | 调查仍在进行中 | 我们对此表示强烈谴责 | 我们密切关注事态发展 | 我们向遇难者家属表示深切哀悼`,
  ja: `
    ノーコメント | コメントは差し控える | コメントを差し控えさせていただきます | 個別の案件についてはお答えを差し控えます | 全力を尽くす | 全力で取り組んでいく | 捜査中のため | 再発防止に努めてまいります | ご迷惑とご心配をおかけして
    深くお詫び申し上げます`,
  ar: `
    لا تعليق | نحن نعمل على ذلك | نبذل كل ما في وسعنا | سنبذل قصارى جهدنا | التحقيق جار | التحقيقات مستمرة | ندين بأشد العبارات
    نتقدم بأحر التعازي إلى أسر الضحايا`,
};
