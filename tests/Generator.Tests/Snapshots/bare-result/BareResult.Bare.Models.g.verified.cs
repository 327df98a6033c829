public sealed partial class Bare : ApiModel<Bare>
{
    public string? Name { get => Get(_name); init => _name = value; }

        json.OptionalString("name"u8, ref _name);
}

public sealed partial class BareCreateResult : ApiModel<BareCreateResult>
{
    public bool? Success { get => Get(_success); init => _success = value; }
    public string? Details { get => Get(_details); init => _details = value; }

        json.OptionalBoolean("success"u8, ref _success);
        json.OptionalString("details"u8, ref _details);
}
