public sealed partial class Animal : ApiModel
{
    public long? Wings { get => Get(_wings, "wings"); init => _wings = value; }
}
