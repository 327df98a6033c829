public sealed partial class Thing : ApiModel
{
    public string? Id { get => Get(_id, "id"); init => _id = value; }
}
