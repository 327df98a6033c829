public sealed partial class Thing : ApiModel<Thing>
{
    public required string Id { get => Get(_id, "id"); init => _id = value; }
}
