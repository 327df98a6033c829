namespace Acme.Animals;

public sealed partial class Animal : ApiModel
{
    public int? Claws { get => Get(_claws, "claws"); init => _claws = value; }
}
