/** English words too frequent to tell one text from another, among them what people put around a request. */
export const stopWords: readonly string[] = `
  a an the this that these those such
  i you he she it we they me him her us them my your his its our their mine yours ours theirs myself yourself itself
  ourselves themselves who whom whose which what when where why how
  and or but nor so if because as while although though unless until than then else whether
  of in on at by for with without within from to into onto out off over under up down between among through during before
  after above below against about across along around per via toward towards upon
  is are was were be been being am do does did doing done have has had having can could may might must shall should will would
  get gets got make makes made go goes going let lets need needs needed want wants wanted look looking find finds search
  searching use uses used using help helps offer offers offered allow allows enable enables provide provides like
  not no only just very too also more most less least much many few some any all both each every either neither other others
  another own same there here now again once ever never always often already still yet even well please
  etc eg ie vs
  dont doesnt isnt arent wasnt cant couldnt wont wouldnt shouldnt im ive id were youre theyre weve its thats whats
`
  .trim()
  .split(/\s+/)
