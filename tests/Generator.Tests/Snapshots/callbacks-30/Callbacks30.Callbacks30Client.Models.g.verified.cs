public sealed partial class Own : ApiModel<Own>
{
    public string? State { get => Get(_state); init => _state = value; }

        json.OptionalString("state"u8, ref _state);
}

public sealed partial class OwnResponse : ApiModel<OwnResponse>
{
    public bool? More { get => Get(_more); init => _more = value; }

        json.OptionalBoolean("more"u8, ref _more);
}

public sealed partial class Shared : ApiModel<Shared>
{
    public long? Number { get => Get(_number); init => _number = value; }

        json.OptionalInt64("number"u8, ref _number);
}
