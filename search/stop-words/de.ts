/**
 * German words too frequent to tell one text from another, among them what people put around a request
 * ("Wir suchen ein System, mit dem …"). Any spelling: they are folded when read.
 */
export const stopWords: readonly string[] = `
  der die das des dem den ein eine eines einem einen einer kein keine keines keinem keinen keiner
  ich du er sie es wir ihr man mich dich sich uns euch mir dir ihm ihn ihnen
  mein meine meinem meinen meiner dein deine sein seine seinem seinen seiner seines
  unser unsere unserem unseren unserer unseres euer eure ihre ihrem ihren ihrer ihres
  dieser diese dieses diesem diesen jener jene jenes jenem jenen jeder jede jedes jedem jeden alle allem allen aller alles
  welcher welche welches welchem welchen solche solcher solches solchen manche mancher etwas nichts
  beide beiden einige einigen einiger mehrere mehreren viele vielen vieler viel mehr weniger wenig
  und oder aber sondern denn doch sowie sowohl als auch weder noch entweder beziehungsweise bzw
  dass ob wenn weil da damit falls indem obwohl während bevor nachdem sobald solange wobei wodurch womit wofür dafür dabei dazu
  daran darauf daraus darin darüber davon hierzu hierfür
  wer wen wem wessen was wann wo wohin woher wie warum weshalb wieso wozu
  in im ins an am ans auf aufs aus bei beim bis durch durchs für fürs gegen gegenüber hinter mit mittels nach neben ohne
  seit über übers um unter unterm von vom vor vors wegen zu zum zur zwischen je pro per ab laut trotz innerhalb außerhalb
  ist sind war waren bin bist seid sein gewesen wird werden wurde wurden worden werde
  hat haben habe hatte hatten gehabt kann können könnte könnten kannst soll sollen sollte sollten
  will wollen wollte wollten muss müssen musste mussten darf dürfen durfte möchte möchten mag lassen lässt
  gibt geben gab geht gehen ging macht machen gemacht kommt kommen kam
  sucht suchen suche gesucht braucht brauchen brauche benötigt benötigen benötige wünscht wünschen
  finden findet nutzen nutzt bietet bieten hilft helfen ermöglicht ermöglichen
  nicht nur schon sehr so sogar dann dort hier heute immer wieder also etwa etwas eher ganz gar mal nun zwar bereits bitte
  gern gerne ja nein wohl überhaupt möglichst besonders besser gut gute guter gutes guten
  anderer andere anderes anderem anderen weitere weiterer weiteres weiteren eigene eigener eigenes eigenen eigenem
  z b u a d h usw etc ggf sog vgl ca evtl inkl zb
`
  .trim()
  .split(/\s+/)
