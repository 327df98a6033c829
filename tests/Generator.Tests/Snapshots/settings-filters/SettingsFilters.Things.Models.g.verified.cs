public sealed partial class Thing : ApiModel<Thing>
{
    public string? Id { get => Get(_id); init => _id = value; }

        json.OptionalString("id"u8, ref _id);
}
