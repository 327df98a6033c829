public sealed partial class Animal : ApiModel
{
    public int? Wings { get => Get(_wings, "wings"); init => _wings = value; }
}
