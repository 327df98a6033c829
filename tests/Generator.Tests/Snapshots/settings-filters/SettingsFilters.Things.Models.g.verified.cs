public sealed partial class Thing : ApiModel<Thing>
{
    public string? Id { get => Get(_id, "id"); init => _id = value; }
}
