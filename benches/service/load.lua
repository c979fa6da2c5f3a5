-- Each request is of another person: a line a person, as ours.py and django_peer.py wrote it. All have their turn,
-- far apart, before anyone comes again, so that nobody meets the limit of how often one may write.
local people = {}
for line in io.lines(os.getenv("PEOPLE")) do
  local headers, path, body = line:match("^([^\t]*)\t([^\t]*)\t([^\t]*)$")
  local all = {}
  for name, value in headers:gmatch("([^|:]+): ([^|]*)") do all[name] = value end
  people[#people + 1] = { headers = all, path = path, body = body }
end

local kind = os.getenv("KIND")
local page = os.getenv("PAGE")
local count = 0
local turn = 0
local STEP = 7919 -- a prime, so that every person comes

local ffi = require("ffi")
ffi.cdef("typedef struct { long seconds, micros; } moment; int gettimeofday(moment *, void *);")
local moment = ffi.new("moment")

local function milliseconds()
  ffi.C.gettimeofday(moment, nil)
  return tonumber(moment.seconds) * 1000 + math.floor(tonumber(moment.micros) / 1000)
end

function init()
  math.randomseed(os.time() + tonumber(tostring({}):match("0x(%x+)"):sub(-6), 16))
  turn = math.random(#people)
end

-- The parts of a request that are the same each time, made once a person: the load program shares
-- the machine with what it measures.
local function parts(one)
  if kind == "read" then return { wrk.format("GET", page, one.headers) } end
  local whole = wrk.format("POST", one.path, one.headers, one.body)
  local first, last = whole:find("once=" .. ("0"):rep(38), 1, true)
  if not first then return { whole } end
  return { whole:sub(1, first + 4), whole:sub(last + 1) }
end

function request()
  turn = (turn + STEP) % #people
  local one = people[turn + 1]
  one.parts = one.parts or parts(one)
  local before, after = one.parts[1], one.parts[2]
  if not after then return before end
  count = count + 1
  -- When the page was shown, in milliseconds, and chance: as our pages carry it.
  local once = string.format("%.0f.%08x%08x%08x", milliseconds(), math.random(0, 0x7fffffff), math.random(0, 0x7fffffff), count)
  return before .. once .. after
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("FIGURES %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
