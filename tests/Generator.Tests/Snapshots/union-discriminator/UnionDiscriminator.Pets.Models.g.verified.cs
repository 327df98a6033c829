public sealed partial class Bird : ApiModel<Bird>
{
    /// <summary>Always <c>bird</c>.</summary>
    public string Kind => Get(_kind, "kind");
    public bool? Sings { get => Get(_sings, "sings"); set => Set(out _sings, value, "sings"); }
    /// <summary>A pet of some kind.</summary>
    public Optional<Pet?> Companion { get => Get(_companion, "companion"); set => Set(out _companion, value, "companion"); }
}

public sealed partial class Cat : ApiModel<Cat>
{
    public required string Kind { get => Get(_kind, "kind"); set => Set(out _kind, value, "kind"); }
    public bool? Meows { get => Get(_meows, "meows"); set => Set(out _meows, value, "meows"); }
}

public sealed partial class Dog : ApiModel<Dog>
{
    /// <summary>Always <c>dog</c>.</summary>
    public string Kind => Get(_kind, "kind");
    public bool? Barks { get => Get(_barks, "barks"); set => Set(out _barks, value, "barks"); }
}

/// <summary>A pet of some kind.</summary>
public sealed partial class Pet : ApiUnion
{
    public Pet(Cat value)
        : base(value, JsonCodec.Model<Cat>())
    public bool TryGetCat([NotNullWhen(true)] out Cat? value) => TryGet<Cat>(out value);

    public Pet(Dog value)
        : base(value, JsonCodec.Model<Dog>())
    public bool TryGetDog([NotNullWhen(true)] out Dog? value) => TryGet<Dog>(out value);

    public Pet(Bird value)
        : base(value, JsonCodec.Model<Bird>())
    public bool TryGetBird([NotNullWhen(true)] out Bird? value) => TryGet<Bird>(out value);
}
