/*
 * Addresses of videos and other media that can be shown in other pages by the oEmbed standard. Source: list of providers
 * of oembed.com (MIT), of the state that the standard's reference validator uses. `*` stands for any signs.
 */

/** With http and with https. */
const both = `
  *.*.flickr.com/*/* *.*.wordpress.com/* *.app-edu.assemblrworld.com/Creation/* *.assemblrworld.com/Creation/*
  *.assemblrworld.com/creation/* *.deviantart.com/*#/d* *.deviantart.com/art/* *.docdroid.com/* *.docdroid.net/*
  *.flickr.com/photos/* *.hippovideo.io/* *.hubs.vidyard.com/* *.kooapp.com/koo/* *.nanoo.pro/link/* *.nanoo.tv/link/*
  *.podbean.com/e/* *.smugmug.com/* *.spreaker.com/* *.studio.assemblrworld.com/creation/* *.vidyard.com/*
  *.wordpress.com/* app-edu.assemblrworld.com/Creation/* app.everviz.com/embed/* assemblr.world/* audio.com/*
  backtracks.fm/* codepen.io/* codepoints.net/* de.slideshare.net/*/* docdro.id/* docswell.com/s/*/*
  editor.assemblrworld.com/* es.slideshare.net/*/* fiso.foxsports.com.au/isomorphic-widget/* flic.kr/p/* flipnot.es/*
  fr.slideshare.net/*/* framebuzz.com/v/* instagr.am/p/* instagr.am/reel/* instagr.am/tv/* instagram.com/p/*
  instagram.com/reel/* instagram.com/tv/* jdr.knacki.info/meuh/* kit.co/*/* live.amcharts.com/*
  media.zhdk.ch/signatur/* minesweeper.today/* nanoo.pro/link/* nanoo.tv/link/* new.media.zhdk.ch/signatur/*
  orbitvu.co/001/*/1/2/orbittour/*/view orbitvu.co/001/*/2/orbittour/*/view orbitvu.co/001/*/ov3601/*/view
  orbitvu.co/001/*/ov3601/view orbitvu.co/001/*/ov3602/*/view pastery.net/* play.radiopublic.com/*
  pt.slideshare.net/*/* qr.imenupro.com/* radiopublic.com/* scribblemaps.com/maps/view/* sketchfab.com/*models/*
  soundcloud.com/* speakerdeck.com/*/* spyke.social/c/* spyke.social/g/* spyke.social/p/* spyke.social/u/* sta.sh/*
  streamable.com/* studio.assemblrworld.com/creation/* ted.com/talks/* view.ceros.com/* wordpress.com/* wp.me/*
  www.audio.com/* www.clipland.com/v/* www.codepoints.net/* www.docswell.com/s/*/* www.instagr.am/p/*
  www.instagr.am/tv/* www.instagram.com/p/* www.instagram.com/reel/* www.instagram.com/tv/* www.mixcloud.com/*/*/
  www.pastery.net/* www.picturelfy.com/p/* www.radiopublic.com/* www.scribblemaps.com/maps/view/*
  www.slideshare.net/*/* www.spyke.social/c/* www.spyke.social/g/* www.spyke.social/p/* www.spyke.social/u/*
  www.sudomemo.net/watch/* www.tickcounter.com/clock/* www.tickcounter.com/countdown/* www.tickcounter.com/countup/*
  www.tickcounter.com/ticker/* www.tickcounter.com/widget/* www.tickcounter.com/worldclock/* www.vevo.com/*
`

/** Only with https. */
const secure = `
  *.aflip.in/* *.builder.pikasso.xyz/embed/* *.cdn.spotlightr.com/publish/* *.cdn.spotlightr.com/watch/*
  *.chainflix.net/video/* *.chainflix.net/video/embed/* *.curated.co/* *.deseret.com/* *.deviantart.com/*/art/*
  *.fireworktv.com/* *.fireworktv.com/embed/*/v/* *.flat.io/score/* *.getshow.io/share/* *.gmetri.com/* *.hflip.co/*
  *.idomoo.com/* *.infoveave.net/E/* *.infoveave.net/P/* *.jovian.ai/* *.jovian.com/* *.jovian.ml/* *.lottie.host/*
  *.lottiefiles.com/* *.lumiere.is/v/* *.microsoftstream.com/channel/* *.microsoftstream.com/video/* *.nytimes.com/*
  *.prezi.com/v/* *.radiopublic.com/* *.screen9.tv/* *.spotlightr.com/publish/* *.spotlightr.com/watch/*
  *.tumblr.com/post/* *.tv.pandavideo.com.br/*/playlist.m3u8 *.tv.pandavideo.com.br/embed/?v=* *.tvcf.co.kr/*
  *.twitter.com/*/status/* *.ustudio.com/embed/* *.ustudio.com/embed/*/* *.vids.io/videos/* *.vouchfor.com/*
  *.wistia.com/medias/* *.wizer.me/learn/* *.wizer.me/preview/* *.wolframcloud.com/* *.x.com/*/status/*
  *.youtube.com/playlist?list=* *.youtube.com/shorts* *.youtube.com/v/* *.youtube.com/watch* *.znipe.tv/* 23m.io/*
  adilo.bigcommand.com/watch/* album.link/* altium.com/viewer/* amtraker.com/trains/* animatron.com/project/*
  anniemusic.app/p/* anniemusic.app/t/* aplikasi.kirim.email/form/* app-test.totango.com/*
  app.altrulabs.com/*/*?answer_id=* app.altrulabs.com/player/* app.archivos.digital/app/view/* app.avocode.com/view/*
  app.customerdb.com/share/* app.dadan.io/* app.ex.co/stories/* app.getfader.com/projects/*/publish
  app.getshow.io/iframe/* app.gong.io/call?id=* app.ilovecoco.video/*/embed app.kmdr.sh/h/* app.kmdr.sh/history/*
  app.ludus.one/* app.minervaknows.com/recipes/* app.minervaknows.com/recipes/*/follow app.plusdocs.com/*/pages/edit/*
  app.plusdocs.com/*/pages/share/* app.plusdocs.com/*/snapshots/* app.zeplin.io/project/*/screen/*
  app.zeplin.io/project/*/screen/*/version/* app.zeplin.io/project/*/styleguide/components?coid=*
  app.zeplin.io/styleguide/*/components?coid=* app.zingsoft.com/embed/* app.zingsoft.com/view/*
  article.voxsnap.com/*/* artist.link/* audioboom.com/channel/* audioboom.com/channels/* audioboom.com/episodes/*
  audioboom.com/playlists/* audioboom.com/podcast/* audioboom.com/podcasts/* audioboom.com/posts/*
  audioclip.naver.com/audiobooks/* audioclip.naver.com/channels/*/clips/* audiomack.com/*/album/*
  audiomack.com/*/playlist/* audiomack.com/*/song/* backtracks.fm/*/*/*/*/e/*/* backtracks.fm/*/*/e/*
  backtracks.fm/*/s/*/* balsamiq.cloud/* beams.fm/* beta.amtraker.com/trains/* blackfire.io/profiles/*/graph
  blackfire.io/profiles/compare/*/graph blogcast.host/embed/* blogcast.host/embedly/* buttondown.email/*
  cacoo.com/diagrams/* chainflix.net/video/* chainflix.net/video/embed/* chroco.ooo/mypage/* chroco.ooo/story/*
  cmc.byzart.eu/files/* codehs.com/editor/share_abacus/* codesandbox.io/embed/* codesandbox.io/s/* commaful.com/play/*
  console.screen9.com/* core.hash.ai/@* crumb.sh/* cueup.io/user/*/sounds/* d.tube/v/* dalexni.com/i/*
  dashboard.pandavideo.com.br/#/videos/* datawrapper.dwcdn.net/* embed.sendtonews.com/oembed/* embed.wave.video/*
  embedery.com/widget/* ethfiddle.com/* evt.live/* evt.live/*/* eyrie.io/board/* eyrie.io/sparkfun/*
  faithlifetv.com/items/* faithlifetv.com/items/resource/*/* faithlifetv.com/media/* faithlifetv.com/media/assets/*
  faithlifetv.com/media/resource/*/* fast.wistia.com/embed/iframe/* fast.wistia.com/embed/playlists/* flat.io/score/*
  flowhub.org/f/* flowhub.org/s/* fooday.app/*/reviews/* fooday.app/*/spots/* framer.com/embed/* framer.com/share/*
  giphy.com/clips/* giphy.com/gifs/* grain.co/highlight/* grain.co/share/* grain.com/share/* gtchannel.com/watch/*
  gyazo.com/* halaman.email/form/* hearthis.at/*/*/ hearthis.at/*/set/*/ heyzine.com/flip-book/* homey.app/*/flow/*
  homey.app/f/* incredible.dev/watch/* infogram.com/* issuu.com/*/docs/* jovian.ai/* jovian.ai/viewer* jovian.com/*
  jovian.com/viewer* jovian.ml/* jovian.ml/viewer* knowledgepad.co/#/knowledge/* kurozora.app/episodes*
  kurozora.app/songs* liste.ndla.no/* live.eventlive.pro/* live.eventlive.pro/*/* livestream.com/*/*
  livestream.com/*/*/videos/* livestream.com/*/events/* livestream.com/*/events/*/videos/*
  livestream.com/accounts/*/events/* livestream.com/accounts/*/events/*/videos/* lottie.host/* lottiefiles.com/*
  map.cam.ac.uk/* mdstrm.com/embed/* mdstrm.com/image/* mdstrm.com/live-stream/* me.me/i/*
  media.giphy.com/media/*/giphy.gif mediatheque.univ-paris1.fr/video/* medienarchiv.zhdk.ch/entries/*
  mermaid.ink/img/* mermaid.ink/svg/* miro.com/app/board/* mixpanel.com/* musicboxmaniacs.com/explore/melody/*
  mybeweeg.com/w/* mylink.page/* namchey.com/embeds/* naturalatlas.com/* naturalatlas.com/*/* naturalatlas.com/*/*/*
  naturalatlas.com/*/*/*/* ndla.no/* nopaste.ml/* nytimes.com/* observablehq.com/@*/* observablehq.com/d/*
  observablehq.com/embed/* octopus.saooti.com/main/pub/podcast/* odds.com.au/* odesli.co/* odysee.com/* odysee.com/*/*
  omniscope.me/* omny.fm/shows/* on.soundcloud.com/* onsizzle.com/i/* open.smeme.com/* open.spotify.com/*
  origits.com/v/* outplayed.tv/media/* overflow.io/embed/* overflow.io/s/* padlet.com/* piggy.to/@*/* piggy.to/view/*
  place.line.me/businesses/* play.acast.com/s/* play.afreecatv.com/ play.gumlet.io/embed/* play.itemis.io/*
  play.tvcf.co.kr/* play.typecast.ai/* play.typecast.ai/e/* play.typecast.ai/s/* play.wecandeo.com/video/v/*
  player.hihaho.com/* player.indacolive.com/player/jwp/clients/* player.pitchhub.com/en/public/player/*
  player.vimeo.com/video/* playlist.link/* pod.u-pec.fr/video/* pod.univ-lille.fr/video/* podcasts.audiomeans.fr/*
  pods.link/* portfolium.com/entry/* ppa.insticator.com/embed-unit/* present.do/decks/* prezi.com/v/*
  public.flourish.studio/story/* public.flourish.studio/visualisation/* purl.stanford.edu/* qtpi.gg/fashion/*
  raindrop.io/* raindrop.io/*/* raindrop.io/*/*/* raindrop.io/*/*/*/* reddit.com/r/*/comments/*/* repl.it/@*/*
  replit.com/@*/* roosterteeth.com/* s3m.io/* secure.actblue.com/donate/* share.synthesia.io/* share.viostream.com/*
  showtheway.io/to/* simplecast.com/s/* sketchfab.com/*/folders/* smashnotes.com/p/* song.link/*
  soundcloud.app.goog.gl/* sproutvideo.com/videos/* srv2.zoomable.ca/viewer.php* stage.dadan.io/* store.abraia.me/*
  store.pixdor.com/map/*/show store.pixdor.com/place-marker-widget/*/show storymaps.arcgis.com/stories/*
  subscribi.io/api/oembed* sway.com/* sway.office.com/* theysaidso.com/image/* tnic.io/song/* tnic.io/take/*
  tonicaudio.com/song/* tonicaudio.com/take/* tools.pinpoll.com/embed/* trinitymedia.ai/player/*
  trinitymedia.ai/player/*/* trinitymedia.ai/player/*/*/* tv.kakao.com/channel/*/cliplink/*
  tv.kakao.com/channel/*/livelink/* tv.kakao.com/channel/l/* tv.kakao.com/channel/v/*
  tv.kakao.com/m/channel/*/cliplink/* tv.kakao.com/m/channel/*/livelink/* twinmotion.unrealengine.com/panorama/*
  twinmotion.unrealengine.com/presentation/* twitter.com/* twitter.com/*/status/* uapod.univ-antilles.fr/video/*
  umotion-test.univ-lemans.fr/video/* v.afree.ca/ST/ videfit.com/videos/* vidmount.com/*
  view.briovr.com/api/v1/worlds/oembed/* view.gmetri.com/* vimeo.com/* vimeo.com/album/*/video/*
  vimeo.com/channels/*/* vimeo.com/event/*/* vimeo.com/groups/*/videos/* vimeo.com/ondemand/*/* vizydrop.com/shared/*
  vlipsy.com/* vod.afreecatv.com/PLAYER/STATION/ vod.afreecatv.com/ST/ vod.afreecatv.com/player/
  waltrack.net/product/* watch.wave.video/* whimsical.com/* wokwi.com/share/* www.animatron.com/project/*
  www.behance.net/*/services/*/* www.behance.net/gallery/*/* www.bookingmood.com/embed/*/*
  www.bumper.com/oembed-s/bumper www.bumper.com/oembed/bumper www.canva.com/design/*/view www.circuitlab.com/circuit/*
  www.dailymotion.com/video/* www.dreambroker.com/channel/*/* www.facebook.com/* www.facebook.com/*/activity/*
  www.facebook.com/*/photos/* www.facebook.com/*/posts/* www.facebook.com/*/videos/* www.facebook.com/media/set?set=*
  www.facebook.com/notes/*/*/* www.facebook.com/permalink.php?story_fbid=* www.facebook.com/photo.php?fbid=*
  www.facebook.com/photos/* www.facebook.com/questions/* www.facebook.com/video.php?id=*
  www.facebook.com/video.php?v=* www.fite.tv/watch/* www.gifnote.com/play/* www.gumlet.com/watch/*
  www.iheart.com/podcast/*/* www.injurymap.com/exercises/* www.inoreader.com/oembed/ www.kidoju.com/en/x/*/*
  www.kidoju.com/fr/x/*/* www.minervaknows.com/featured-recipes/* www.minervaknows.com/themes/*
  www.minervaknows.com/themes/*/recipes/* www.nb.no/items/* www.nytimes.com/svc/oembed www.odds.com.au/*
  www.oz.com/*/video/* www.pinterest.com/* www.playbuzz.com/* www.rcvis.com/v/* www.rcvis.com/ve/*
  www.rcvis.com/visualize=* www.rcvis.com/visualizeEmbedded=* www.reddit.com/r/*/comments/*/* www.reverbnation.com/*
  www.reverbnation.com/*/songs/* www.shortnote.jp/view/notes/* www.smrthi.com/book/* www.socialexplorer.com/*/edit
  www.socialexplorer.com/*/embed www.socialexplorer.com/*/explore www.socialexplorer.com/*/view www.sutori.com/story/*
  www.sway.com/* www.ted.com/talks/* www.tiktok.com/* www.tiktok.com/*/video/*
  www.toornament.com/tournaments/*/information www.toornament.com/tournaments/*/matches/schedule
  www.toornament.com/tournaments/*/registration/ www.toornament.com/tournaments/*/stages/*/ www.tuxx.be/*
  www.ultimedia.com/central/video/edit/id/*/topic_id/*/ www.ultimedia.com/default/index/videogeneric/id/*
  www.ultimedia.com/default/index/videogeneric/id/*/showtitle/1/viewnc/1 www.viously.com/*/* www.vlive.tv/video/*
  www.yumpu.com/*/document/view/*/* x.com/* x.com/*/status/* youtu.be/* youtube.com/playlist?list=*
`

/** Only with http. */
const plain = `
  *.channel.geographs.org/* *.geograph.co.uk/* *.geograph.ie/* *.geograph.org.gg/* *.geograph.org.je/*
  *.geograph.org.uk/* *.inphood.com/* *.nfb.ca/film/* *.polldaddy.com/poll/* *.polldaddy.com/ratings/*
  *.polldaddy.com/s/* *.ustream.com/* *.ustream.tv/* *.wikimedia.org/*_geograph.org.uk_* animoto.com/play/*
  app.echoeshq.com/embed/* channel-islands.geograph.org/* channel-islands.geographs.org/* chirb.it/* clyp.it/*
  clyp.it/playlist/* coub.com/embed/* coub.com/view/* crowdranking.com/*/* dotsub.com/view/*
  egliseinfo.catholique.fr/* fav.me/* geo-en.hlipp.de/* geo.hlipp.de/* germany.geograph.org/* gph.is/* gty.im/*
  huffduffer.com/*/* ifttt.com/recipes/* img.catbo.at/* learningapps.org/* mathembed.com/latex?inputText=* moby.to/*
  official.fm/playlists/* official.fm/tracks/* public.chartblocks.com/c/* roomshare.jp/en/post/* roomshare.jp/post/*
  rwire.com/* shoud.io/* shoudio.com/* veer.tv/videos/* veervr.tv/videos/* videos.sapo.pt/* www.23hq.com/*/photo/*
  www.collegehumor.com/video/* www.hulu.com/watch/* www.ifixit.com/Guide/View/* www.kickstarter.com/projects/*
  www.kitchenbowl.com/recipe/* www.mobypicture.com/user/*/view/* www.quiz.biz/quizz-*.html www.quizz.biz/quizz-*.html
  www.screencast.com/* www.screenr.com/*/ www.scribd.com/doc/* www.topy.se/image/*
`

const patterns = (text: string): string[] => text.trim().split(/\s+/)

const schemes: readonly (readonly [scheme: string, pattern: string])[] = [
  ...patterns(both).flatMap((pattern) => [['http://', pattern] as const, ['https://', pattern] as const]),
  ...patterns(secure).map((pattern) => ['https://', pattern] as const),
  ...patterns(plain).map((pattern) => ['http://', pattern] as const),
]

/** Whether a video's address is one that other pages can show. */
export function isEmbeddable(address: string): boolean {
  return schemes.some(
    ([scheme, pattern]) => address.startsWith(scheme) && matches(address.slice(scheme.length), pattern),
  )
}

/** Whether a text is as the pattern says: the fixed parts in their order, the first at the start, the last at the end. */
function matches(text: string, pattern: string): boolean {
  const parts = pattern.split('*')
  const [first = '', ...rest] = parts
  if (!text.startsWith(first)) return false
  if (rest.length === 0) return text === first
  const last = rest.pop() ?? ''
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}
