public sealed partial class Bare : ApiModel<Bare>
{
    public string? Name { get => Get(_name, "name"); init => _name = value; }
}

public sealed partial class BareCreateResult : ApiModel<BareCreateResult>
{
    public bool? Success { get => Get(_success, "success"); init => _success = value; }
    public string? Details { get => Get(_details, "details"); init => _details = value; }
}
