/** What people are after who type an English word. Rules as in `de.ts`. */
export const related: readonly string[] = `
service portal | citizen portal < homepage | website | web presence | opening hours | contact person | responsibilities | customer account | council website
online services | forms < form | application form | apply | application | e-government | paper form | PDF form | driving licence | birth certificate | change of address | moving house | dog licence | register a business | permit | certificate
appointment | visitor management < queue | queues | waiting | waiting time | waiting room | counter | front desk | time slot | ticket number | wedding date | passport photo | registry office
DMS | e-file | case management < filing cabinet | folders | paper | paperwork | paperless | scan | scanning | incoming mail | mailroom | archive | archiving | records | document | documents | file documents | co-signing | sign-off | retention
user account | identity < login | sign in | sign on | password | passwords | credentials | authentication | two-factor | 2FA | MFA | wallet | identity card | single sign-on | LDAP | Active Directory
signature < sign | sign documents | seal
e-payment | e-invoicing < pay | paying | payment | fee | fees | cash desk | card payment | credit card | PayPal | invoice | invoices | bill | billing | bookkeeping | treasury | reminder | fine | cashless | QR code
council information | council meetings < councillor | councillors | council | committee | committees | agenda | minutes | resolution | motion | meeting documents | political group | parliament | voting | attendance fee | live stream
chatbot | AI assistant < ChatGPT | GPT | Copilot | bot | AI bot | voicebot | phone bot | hotline | call centre | phone calls | telephone | FAQ | frequently asked questions | language model | LLM | summarise | transcribe | transcript | dictation
issue reporting < pothole | damage | defect | complaint | complaints | vandalism | graffiti | broken | fly-tipping | illegal dumping | dog mess | abandoned car | report a problem | broken streetlight | ticket system | helpdesk
building permit | planning permission | planning procedures < architect | builder | construction permit | zoning | zoning plan | zoning plans | land use | development plan | building authority | plan approval
digital workplace | collaboration < home office | work from home | remote work | video call | video conference | meeting | meetings | chat | messenger | office suite | word processing | spreadsheet | spreadsheets | calendar | mailbox | share files | file sharing | Dropbox | Microsoft 365 | Teams | Zoom | project management | task list | kanban | intranet | wiki
data platform < sensor data | readings | sensor readings | measurements | data silo | data silos | data hub | data sources | many sources | real-time data | context broker | middleware | data integration | MQTT
open data < transparency | freedom of information | dataset | datasets | publish data | data catalogue | metadata | machine-readable | open government
dashboard | analytics < figures | key figures | KPI | report | reports | chart | charts | diagram | statistics | cockpit | business intelligence | web statistics | page views | Google Analytics
GIS | geoportal < map | maps | town map | map viewer | aerial image | aerial photos | parcel | land register | cadastre | surveying | coordinates | geodata | layers | utility lines | WMS | WFS
digital twin < 3D | 3D model | city model | virtual tour | virtual reality | VR | simulation | simulate | scenario | point cloud | laser scan | BIM
data space | data exchange < share data | data sharing | data sovereignty | Gaia-X | connector | neighbouring municipalities
prediction | AI services < forecast | predict | demand planning | machine learning | population trend | image recognition | algorithm
LoRaWAN | LPWAN < radio network | gateway | antenna | SIM card | range | NB-IoT | network server | IoT network | internet of things | long range
device management | sensors < sensor | battery | firmware | calibration | meter devices | IoT device | device list | motion detector | starter kit
Wi-Fi | public Wi-Fi < wifi | hotspot | free internet | guest network | internet access | access point | surf | wireless
fibre | campus networks < fiber | broadband | broad band | slow internet | fast internet | internet connection | dead spot | mobile mast | mobile coverage | 5G | ducts | FTTH | gigabit | fiber roll out
parking | parking guidance < car park | parking space | parking spaces | parking garage | parking meter | parking ticket | illegal parking | parking attendant | resident parking | park a car | parking fee
traffic counting | traffic control < how many cars | traffic | traffic jam | congestion | traffic light | traffic lights | green wave | junction | speed camera | speeding | speed display | lorries | trucks | vehicle count | cars
public transport < bus | buses | train | tram | bus stop | timetable | bus times | departure | departures | delay | delays | passengers | passenger information | journey planner | GTFS
on-demand transport | ride sharing < taxi | dial-a-bus | shared taxi | call a bus | community bus | shuttle | minibus | carpool | lift | without a car | hitchhiking | last bus
sharing | mobility hubs < bike hire | bike rental | rent a bike | borrow a bike | car sharing | shared car | cargo bike | scooter | scooters | e-bike | park and ride | interchange
mobility platform | ticketing < ticket | tickets | mobile ticket | travel pass | job ticket | route planner | trip planner | door to door | fare | fares | ticket machine
charging infrastructure < electric car | electric cars | EV | charging point | charging station | charger | charge cars | wallbox | load management | OCPP | OCPI
cycling | walking < bicycle | bike | bikes | cyclist | cyclists | bike path | cycle path | cycle lane | pedestrian | pedestrians | footpath | school route | zebra crossing | bike parking
city logistics | loading zones < parcel | parcels | delivery | deliveries | delivery van | last mile | bollard | freight | courier
energy management < electricity | electricity bill | gas bill | heating bill | heating costs | energy costs | save energy | energy saving | consumption | energy report | energy efficiency | load profile
smart metering | submetering < meter | meters | meter reading | read meters | water meter | gas meter | electricity meter | remote reading | utility bill
heat planning < heat | heating network | district heating | heat pump | heat pumps | geothermal | waste heat | heat demand
building automation < heating | thermostat | ventilation | air conditioning | room temperature | caretaker | building control | smart building | BACnet | KNX | door lock | CO2 sensor | lights
solar cadastre < solar | solar panels | roof | roofs | photovoltaic | photovoltaics | PV | wind turbine | wind power | renewables | renewable energy | sunshine
grid | heat control | district control < battery storage | power grid | neighbourhood power | tenant electricity | energy community | virtual power plant | combined heat and power | microgrid
climate | GHG monitoring < CO2 | carbon | carbon footprint | greenhouse gas | emissions | climate neutral | net zero | climate action | sustainability | SDG
flood warning | heavy rain < flood | floods | flooding | flooded | river | stream | streams | creek | river level | water level | gauge | cellar | rain | rainstorm | thunderstorm | storm | dam | culvert
water monitoring | wastewater monitoring < drinking water | tap water | pipe | pipes | burst pipe | leak | leaks | water loss | sewer | sewage | sewage plant | pump | pumps | pumping station | groundwater | wastewater | water quality
air measurement | noise measurement | weather < air | air quality | particulate matter | fine dust | exhaust | pollution | smog | ozone | pollen | noise | loud | sound | decibel | weather station | wind | smell
heat protection | climate adaptation < heatwave | hot | hot days | summer heat | shade | cooling | drinking fountain | heat island | climate change | unsealing | sponge city | green roof | drought
trees | green spaces | irrigation < tree | plants | plant | watering | water trees | lawn | mowing | hedge | flower beds | park | gardener | gardeners | tree inspection | soil moisture
forest | fire detection < woods | woodland | wildfire | forest fire | blaze | smoke | forester | bark beetle | timber | logging | reforestation | farmland | soil erosion
waste | fill levels < rubbish | garbage | trash | refuse | litter | bin | bins | litter bin | bin day | bin collection | rubbish collection | recycling | bottle bank | glass container | container | skip | landfill | compost | bulky waste | emptying | emptied | collection date
street lighting < street lamp | lamp | lamps | lantern | light | lights | lamp post | LED | dim | dimming | dark street | floodlight | light pollution
winter service | road weather < snow | ice | black ice | icy | frost | gritting | grit | salt | snow plough | snowplow | clear snow | slippery | spreader
road condition | road works < road damage | cracks | asphalt | pavement | road surface | resurfacing | bridge | bridges | road sign | road signs | roadworks | construction site | road closure | closed road | detour | diversion | excavation
depot | fleet | maintenance < works yard | building yard | work order | timesheet | working hours | vehicle | vehicles | company car | pool car | logbook | fuel | GPS | workshop | playground inspection | playground | tools | machines | spare parts
room booking | facility booking < hall | halls | gym | sports hall | town hall hire | community centre | meeting room | book a room | hire a hall | rent | venue | booking calendar | key | keys | market stall | barbecue area
public warning | crisis communication < warning | warn | alert | alerts | siren | sirens | emergency | evacuation | bomb | chemical spill | toxic smoke | contaminated water | cell broadcast
civil protection | situation picture < disaster | catastrophe | crisis | crisis team | blackout | power cut | emergency plan | sandbags | incident log | situation map | critical infrastructure | drone
fire | rescue support < fire brigade | fire department | fire service | firefighter | firefighters | breathing apparatus | hose | hoses | pager | hydrant | hydrants | ambulance | paramedic | first responder | defibrillator | incident report
cybersecurity | backup < hacker | hackers | hacked | cyber attack | virus | malware | ransomware | trojan | phishing | spam | firewall | data loss | restore | server room | IT outage | vulnerability | secrets | vault | encryption
citizen participation < participation | have a say | ideas | suggestion | suggestions | opinion | opinions | survey | poll | questionnaire | vote | petition | budget participation | participatory budget | public meeting | youth council | democracy
citizen app < app | mobile app | town app | village app | push message | news | newsletter | official gazette | notice board
volunteering | clubs | neighbourhood < volunteer | volunteers | club | association | associations | helper | helpers | neighbour | neighbours | neighbor | lonely | loneliness | volunteer card | swap shop | donation | sponsorship
accessibility | inclusion | language < disabled | disability | disabilities | wheelchair | blind | deaf | sign language | read aloud | plain language | easy language | easy to read | understandable | learning difficulties | translation | translate | interpreter | multilingual | foreigners | migrants | refugees | subtitles
culture | sports | events < festival | concert | concerts | theatre | cinema | museum | exhibition | fair | fairs | Christmas market | event calendar | swimming pool | pool | sports club | admission
telemedicine < doctor | doctors | GP | physician | surgery | clinic | video consultation | patient | patients | prescription | pharmacy | hospital | rural doctor | blood pressure
care | ageing < grandma | grandmother | elderly | old people | the elderly | seniors | pensioner | pensioners | nursing home | care home | nursing | carer | carers | dementia | fall | emergency button | meals on wheels | lonely | loneliness
public health < infection | infections | epidemic | pandemic | vaccination | lab | laboratory | notifiable disease | hygiene | kitchen | restaurant inspection | school entry examination | health department
childcare | youth services < kindergarten | nursery | crèche | creche | day care | daycare | day nursery | childminder | preschool | after-school care | holiday care | parents | parent fees | waiting list | youth office | children | kids
school IT | learning platform < school | schools | pupil | pupils | student | students | teacher | teachers | classroom | lesson | lessons | tablet | tablets | iPad | whiteboard | timetable for school | homework | school lunch | Moodle | LMS
library | adult education | digital skills < book | books | lend | lending | borrow books | e-book | reading | course | courses | evening class | training | computer course | smartphone course | media literacy | music school | maker space
city centre | online marketplace < shop | shops | retail | retailer | retailers | shopping | online shop | sell online | local products | farm shop | village shop | voucher | gift card | loyalty card | town centre | high street | trader
footfall | visitor guidance < how many people | how many visitors | visitors | visitor count | count people | people counting | passers-by | crowd | crowds | crowded | overcrowded | overtourism | busy | how many people
vacancy | land management < vacant | empty shop | empty shops | empty house | vacant building | building plot | plots | brownfield | commercial space | property | real estate | interim use | pop-up
business development < company | companies | enterprise | firms | start-up | startup | founder | founders | entrepreneur | grants | funding | skilled workers | apprentice | job board | internship | coworking | trade
tourism services | tourism < tourist | tourists | guest | guests | holiday | hotel | holiday flat | accommodation | room for guests | hiking | hiking trail | hike | trail | bike tour | sightseeing | city tour | visitor's tax | guest card | camping
`
  .trim()
  .split('\n')
