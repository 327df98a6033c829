public sealed partial class Animal : ApiModel<Animal>
{
    public long? Wings { get => Get(_wings); init => _wings = value; }

        json.OptionalInt64("wings"u8, ref _wings);
}
