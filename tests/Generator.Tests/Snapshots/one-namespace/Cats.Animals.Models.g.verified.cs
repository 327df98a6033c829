namespace Acme.Animals;

public sealed partial class Animal : ApiModel<Animal>
{
    public long? Claws { get => Get(_claws, "claws"); init => _claws = value; }
}
