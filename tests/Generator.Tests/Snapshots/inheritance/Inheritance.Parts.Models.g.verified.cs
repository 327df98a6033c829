public sealed partial class Part : ApiModel<Part>
{
    public string? Type { get => Get(_type); init => _type = value; }

        json.OptionalString("type"u8, ref _type);
}
