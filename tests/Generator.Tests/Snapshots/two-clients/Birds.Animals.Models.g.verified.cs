public sealed partial class Animal : ApiModel<Animal>
{
    public long? Wings { get => Get(_wings, "wings"); init => _wings = value; }
}
