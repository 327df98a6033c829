/// <summary>An animal.</summary>
public sealed partial class AnimalBase : ApiModel
{
    public required Kind Kind { get => Get(_kind, "kind"); init => _kind = value; }
    /// <summary>An animal.</summary>
    public Animal? Friend { get => Get(_friend, "friend"); init => _friend = value; }
}

/// <summary>An animal.</summary>
public sealed partial class CatBase : ApiModel
{
    public required Kind Kind { get => Get(_kind, "kind"); init => _kind = value; }
    /// <summary>An animal.</summary>
    public Animal? Friend { get => Get(_friend, "friend"); init => _friend = value; }
    public bool? Meows { get => Get(_meows, "meows"); init => _meows = value; }
}

/// <summary>An animal.</summary>
public sealed partial class Dog : ApiModel
{
    public required Kind Kind { get => Get(_kind, "kind"); init => _kind = value; }
    public bool? Barks { get => Get(_barks, "barks"); init => _barks = value; }
    /// <summary>An animal.</summary>
    public Animal? Friend { get => Get(_friend, "friend"); init => _friend = value; }
}

/// <summary>An animal.</summary>
public sealed partial class Lion : ApiModel
{
    public required Kind Kind { get => Get(_kind, "kind"); init => _kind = value; }
    public required string Mane { get => Get(_mane, "mane"); init => _mane = value; }
    /// <summary>An animal.</summary>
    public Animal? Friend { get => Get(_friend, "friend"); init => _friend = value; }
    public bool? Meows { get => Get(_meows, "meows"); init => _meows = value; }
}

/// <summary>An animal.</summary>
public sealed partial class Animal : ApiUnion
{
    public Animal(CatBase value)
        : base(value, JsonCodec.Model<CatBase>())
    public bool TryGetCatBase([NotNullWhen(true)] out CatBase? value) => TryGet<CatBase>(out value);

    public Animal(Dog value)
        : base(value, JsonCodec.Model<Dog>())
    public bool TryGetDog([NotNullWhen(true)] out Dog? value) => TryGet<Dog>(out value);

    public Animal(Lion value)
        : base(value, JsonCodec.Model<Lion>())
    public bool TryGetLion([NotNullWhen(true)] out Lion? value) => TryGet<Lion>(out value);

    public Animal(AnimalBase value)
        : base(value, JsonCodec.Model<AnimalBase>())
    public bool TryGetAnimalBase([NotNullWhen(true)] out AnimalBase? value) => TryGet<AnimalBase>(out value);
}

/// <summary>An animal.</summary>
public sealed partial class Cat : ApiUnion
{
    public Cat(Lion value)
        : base(value, JsonCodec.Model<Lion>())
    public bool TryGetLion([NotNullWhen(true)] out Lion? value) => TryGet<Lion>(out value);

    public Cat(CatBase value)
        : base(value, JsonCodec.Model<CatBase>())
    public bool TryGetCatBase([NotNullWhen(true)] out CatBase? value) => TryGet<CatBase>(out value);
}

public readonly partial struct Kind : IOpenEnum<Kind>
{
    /// <summary><c>dog</c></summary>
    public static Kind Dog => new(Values.Dog);
    /// <summary><c>cat</c></summary>
    public static Kind Cat => new(Values.Cat);
}
