public sealed partial class Bird : ApiModel<Bird>
{
    /// <summary>Always <c>bird</c>.</summary>
    public string Kind => Get(_kind);
    public bool? Sings { get => Get(_sings); set => Set(out _sings, value); }
    /// <summary>A pet of some kind.</summary>
    public Optional<Pet?> Companion { get => Get(_companion); set => Set(out _companion, value); }

        json.RequiredString("kind"u8, ref _kind);
        json.OptionalBoolean("sings"u8, ref _sings);
        json.Optional("companion"u8, ref _companion, JsonCodec.Union<Pet>());
}

public sealed partial class Cat : ApiModel<Cat>
{
    public required string Kind { get => Get(_kind); set => Set(out _kind, value); }
    public bool? Meows { get => Get(_meows); set => Set(out _meows, value); }

        json.RequiredString("kind"u8, ref _kind);
        json.OptionalBoolean("meows"u8, ref _meows);
}

public sealed partial class Dog : ApiModel<Dog>
{
    /// <summary>Always <c>dog</c>.</summary>
    public string Kind => Get(_kind);
    public bool? Barks { get => Get(_barks); set => Set(out _barks, value); }

        json.RequiredString("kind"u8, ref _kind);
        json.OptionalBoolean("barks"u8, ref _barks);
}

/// <summary>A pet of some kind.</summary>
public sealed partial class Pet : ApiUnion, IApiUnion<Pet>
{
    private static readonly UnionCases s_cases = new UnionCases("kind")
        .Add(JsonCodec.Model<Cat>(), "cat", "kitten")
        .Add(JsonCodec.Model<Dog>(), "dog")
        .Add(JsonCodec.Model<Bird>(), "bird");

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
