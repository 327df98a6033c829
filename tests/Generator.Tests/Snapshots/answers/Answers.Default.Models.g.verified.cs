public sealed partial class Thing : ApiModel<Thing>
{
    public required string Id { get => Get(_id); init => _id = value; }

        json.RequiredString("id"u8, ref _id);
}
