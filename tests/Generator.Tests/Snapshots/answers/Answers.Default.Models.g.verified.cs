public sealed partial class Thing : ApiModel
{
    public required string Id { get => Get(_id, "id"); init => _id = value; }
}
