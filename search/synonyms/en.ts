/**
 * English words and phrases that mean the same thing to somebody who looks for a municipal solution. German names of
 * offices and laws stand beside them, because they have no English word. Rules as in `de.ts`.
 */
export const synonyms: readonly string[] = `
citizen portal | service portal | citizen service portal | online town hall | digital town hall | self-service portal
online service | e-service | digital application | online application | e-government service
OZG | Online Access Act
online form | e-form | electronic form | form server | form builder
appointment booking | appointment scheduling | book an appointment | appointment management
queue management | visitor management | waiting line
e-file | electronic file | electronic records | DMS | document management | records management | EDRMS
paperless | paperless office | without paper | get rid of paper
workflow | case management | process automation | business process management
archiving | long-term storage | digital archive
user account | citizen account | BundID
eID | electronic identity | digital identity | identity card
single sign-on | SSO | central login
identity management | IAM | access management | user management
electronic signature | digital signature | e-signature
e-payment | online payment | payment service | cashless
e-invoice | e-invoicing | electronic invoice | XRechnung
council information system | meeting management | council meetings | committee management | RIS
chatbot | virtual assistant | voice assistant | AI assistant
AI | artificial intelligence | machine learning
language model | LLM | generative AI
issue reporting | defect reporting | complaint management | report a pothole | civic issue tracker
building permit | planning application | building application | planning permission
land-use plan | zoning plan | development plan
digital workplace | collaboration | groupware | teamwork
remote work | home office | teleworking | hybrid work
video conference | video conferencing | web conference | online meeting
office software | office suite | word processor
e-mail | email | mail server
file sharing | cloud storage | file exchange
knowledge base | wiki | knowledge management
human resources | HR | personnel management
recruiting | applicant management | job postings
project management | project planning | project work | project tracking
phone | smartphone | mobile phone | cell phone | cellphone
task management | task planning | task list | to-do list | kanban | tasks and dates
time tracking | working time recording | time recording | time sheet | time and costs | record time
budgeting | municipal finance | accounting
e-procurement | e-tendering | public tender | procurement | purchasing
grant management | funding management | subsidies
residents registration | registration office | citizens office
parking fine | fines | administrative offence
vehicle registration | car registration
cemetery | cemetery management | burial
lost property | lost and found
urban data platform | city data platform | data platform | open urban platform | smart city platform
data space | dataspace | data exchange | data ecosystem
open data | open data portal | data portal
data catalogue | data catalog | metadata catalogue
dashboard | cockpit | visualisation | visualization
business intelligence | BI | analytics | data analysis
GIS | geographic information system | geodata | geoportal | spatial data | map service
digital twin | city model | 3D city model | urban twin
BIM | building information modelling | building information modeling
forecast | prediction | predictive analytics
drone | drones | UAV | aerial survey
IoT | internet of things | sensor network
LoRaWAN | LoRa WAN | LoRa | LPWAN
sensor | sensors | metering device
device management | device administration
Wi-Fi | WiFi | WLAN | wireless LAN | hotspot
fibre | fiber | broadband | fast internet | FTTH
mobile network | 5G | campus network | cellular
interface | API | programming interface
parking | car park | parking lot | parking space | parking management
parking guidance | free parking spaces | parking occupancy
mobile parking | parking app | parking ticket
traffic counting | traffic census | vehicle counting
traffic control | traffic management | congestion
traffic light | traffic signal | signal control
public transport | public transit | bus | local transport
timetable | passenger information | departure times | journey planner
on-demand transport | dial-a-ride | ride pooling | demand-responsive transport
ride sharing | carpooling | car pooling
car sharing | carsharing | shared car
bike sharing | bike rental | bicycle hire
mobility hub | mobility station
MaaS | mobility as a service | mobility platform | mobility app
ticketing | mobile ticket | e-ticket
charging infrastructure | charging station | charge point | EV charging | wallbox
electric vehicle | EV | e-mobility | electric car
cycling | bicycle | bike | cycle path
walking | pedestrians | footpath | pavement | sidewalk
delivery zone | loading zone | city logistics | last mile
energy management | energy monitoring | energy consumption | save electricity
smart meter | smart metering | remote meter reading | meter reading
heat planning | heat plan | heat transition
district heating | heat network
heating | heating control | thermostat
building automation | smart building | building control
facility management | building management | CAFM
photovoltaics | PV | solar power | solar panel
solar cadastre | solar potential | roof areas
greenhouse gas | GHG | carbon footprint | climate balance | CO2 balance
heavy rain | flash flood | storm | flooding
flood | water level | river gauge | flood warning
early warning | early warning system
drinking water | water supply | tap water
pipe burst | leakage | leak detection
wastewater | sewage | sewer | sewer network | drainage
air quality | particulate matter | fine dust | air pollution
noise | noise measurement | sound level
weather station | weather data | microclimate
heat protection | heat wave | heat island
climate adaptation | sponge city
tree register | tree inspection | urban trees | tree inventory
green spaces | green areas | green area management
irrigation | watering | soil moisture
wildfire | forest fire | fire detection
waste | garbage | rubbish | trash | refuse
litter bin | waste bin | trash can | rubbish bin | dustbin
waste calendar | collection calendar | waste app
recycling centre | recycling center | recycling yard
fill level | fill level sensor | level monitoring
street lighting | street lamp | street light | streetlight | public lighting
winter service | snow clearing | gritting | black ice
road condition | pothole | road damage | road surface
road works | roadworks | construction site | road closure
municipal depot | works depot | building yard
fleet | fleet management | vehicle pool
maintenance | upkeep | repair
room booking | facility booking | hall booking | room reservation
access control | electronic lock | key management
public warning | warning app | siren
crisis management | crisis team | crisis communication
civil protection | disaster control | disaster management | emergency planning
situation picture | situational awareness | situation map
fire brigade | fire department | fire service
rescue service | emergency call | control centre | ambulance
hydrant | fire water | extinguishing water
power outage | blackout | emergency power
IT security | cybersecurity | cyber security | information security
ISMS | information security management | BSI IT-Grundschutz
backup | data backup | recovery
business continuity | BCM | emergency management
malware | ransomware | virus protection | antivirus
citizen participation | public participation | e-participation | civic engagement
survey | poll | questionnaire
participatory budgeting | citizens budget
citizen app | city app | municipal app | town app
event calendar | events | calendar of events
website | web site | homepage | web presence
content management | CMS | content management system
volunteering | voluntary work | volunteers
associations | clubs | club management
neighbourhood | neighborhood | neighbourly help
accessibility | barrier-free | WCAG
plain language | easy language | easy-to-read
translation | multilingual | interpreting
refugees | immigrants | asylum seekers
swimming pool | outdoor pool | indoor pool
sports hall | gym | sports facility
telemedicine | telehealth | video consultation
care | nursing care | elderly care
senior citizens | older people | ageing | the elderly
public health | health office | infection control
childcare | day care | kindergarten | nursery | preschool
youth services | youth welfare | youth office
learning platform | LMS | e-learning | learning management system
library | lending | public library
adult education | VHS | evening classes
digital skills | media literacy | digital literacy
city centre | city center | town centre | inner city | downtown
online marketplace | local marketplace | regional products
footfall | visitor frequency | people counting | pedestrian counting
vacancy | vacant shops | vacancy management
business development | economic development
tourism | tourists | tourist information
open source | OSS | open-source software | free software | FOSS | libre software
proprietary | closed source
digital sovereignty | data sovereignty | technological independence
vendor lock-in | lock-in | dependence on a provider
data protection | GDPR | privacy | personal data
encryption | encrypted | cryptography
cloud | SaaS | software as a service | hosted software
on-premises | on-premise | self-hosted | self-hosting | own server | own data centre
managed service | managed operation | hosted by provider
data centre | data center | hosting | server location
Docker | Kubernetes | container platform
exit strategy | provider switch | data export
SBOM | software bill of materials
smart city | smart region | smart town | digital city
OAuth2 | OAuth 2.0 | OAuth
SAML | SAML 2.0
OpenID Connect | OIDC
NGSI-LD | NGSI | FIWARE
`
  .trim()
  .split('\n')
