-- Each request is of another person: a line a person, as people.py wrote it.
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

function init()
  math.randomseed(os.time() + tonumber(tostring({}):match("0x(%x+)"):sub(-6), 16))
end

function request()
  local one = people[math.random(#people)]
  if kind == "read" then return wrk.format("GET", page, one.headers) end
  count = count + 1
  local once = string.format("%08x%08x%08x", math.random(0, 0x7fffffff), math.random(0, 0x7fffffff), count)
  return wrk.format("POST", one.path, one.headers, (one.body:gsub("ONCE", once)))
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("FIGURES %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
