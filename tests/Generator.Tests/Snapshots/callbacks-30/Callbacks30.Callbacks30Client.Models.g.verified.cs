public sealed partial class Own : ApiModel<Own>
{
    public string? State { get => Get(_state, "state"); init => _state = value; }
}

public sealed partial class OwnResponse : ApiModel<OwnResponse>
{
    public bool? More { get => Get(_more, "more"); init => _more = value; }
}

public sealed partial class Shared : ApiModel<Shared>
{
    public long? Number { get => Get(_number, "number"); init => _number = value; }
}
