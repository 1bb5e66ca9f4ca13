-- Calls of the emulated portal for wrk; what to call and the number of its records come after "--".
local what, records, number = "get", 1, 0

function init(args)
  what, records = args[1], tonumber(args[2])
end

local make = {
  get = function()
    return "crm.item.get", '{"entityTypeId":3,"id":' .. 1 + number % records .. "}"
  end,
  batch = function()
    local commands = {}
    for i = 1, 50 do
      commands[i] = '"c' .. i .. '":"crm.item.get?entityTypeId=3&id=' .. 1 + (number * 50 + i) % records .. '"'
    end
    return "batch", '{"halt":0,"cmd":{' .. table.concat(commands, ",") .. "}}"
  end,
  page = function()
    local after = number * 499 % (records - 50)
    return "crm.item.list", '{"entityTypeId":3,"select":["id","name","lastName"],"filter":{">id":' .. after .. '},"order":{"id":"ASC"},"start":-1}'
  end,
}

function request()
  number = number + 1
  local method, body = make[what]()
  return wrk.format("POST", wrk.path .. method, { ["Content-Type"] = "application/json" }, body)
end
