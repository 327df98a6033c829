public sealed partial class Own : ApiModel
{
    public string? State { get => Get(_state, "state"); init => _state = value; }
}

public sealed partial class OwnResponse : ApiModel
{
    public bool? More { get => Get(_more, "more"); init => _more = value; }
}

public sealed partial class Shared : ApiModel
{
    public long? Number { get => Get(_number, "number"); init => _number = value; }
}
