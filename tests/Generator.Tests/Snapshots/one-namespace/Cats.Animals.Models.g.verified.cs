namespace Acme.Animals;

public sealed partial class Animal : ApiModel<Animal>
{
    public long? Claws { get => Get(_claws); init => _claws = value; }

        json.OptionalInt64("claws"u8, ref _claws);
}
