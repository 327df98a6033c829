public sealed partial class Reason : ApiModel<Reason>
{
    public string? Text { get => Get(_text); init => _text = value; }

        json.OptionalString("text"u8, ref _text);
}

public sealed partial class Thing : ApiModel<Thing>
{
    public string? Kind { get => Get(_kind); init => _kind = value; }
    public string? Card { get => Get(_card); init => _card = value; }
    public IReadOnlyDictionary<string, long>? Rest { get => Get(_rest); init => _rest = value; }
    public IReadOnlyDictionary<string, string>? Keys { get => Get(_keys); init => _keys = value; }
    public IReadOnlyList<string>? Filled { get => Get(_filled); init => _filled = value; }
    public string? Named { get => Get(_named); init => _named = value; }
    public long? Limit { get => Get(_limit); init => _limit = value; }
    public Reason? Reason { get => Get(_reason); init => _reason = value; }
    public string? Billing { get => Get(_billing); init => _billing = value; }

        json.OptionalString("kind"u8, ref _kind);
        json.OptionalString("card"u8, ref _card);
        json.Optional("rest"u8, ref _rest, JsonCodec.Map(JsonCodec.Int64));
        json.Optional("keys"u8, ref _keys, JsonCodec.Map(JsonCodec.String));
        json.OptionalStrings("filled"u8, ref _filled);
        json.OptionalString("named"u8, ref _named);
        json.OptionalInt64("limit"u8, ref _limit);
        json.OptionalModel("reason"u8, ref _reason);
        json.OptionalString("billing"u8, ref _billing);
}
