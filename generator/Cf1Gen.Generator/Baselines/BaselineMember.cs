namespace Cf1Gen.Generator.Baselines;

/// <summary>A property, a value of an enum or a case of a union.</summary>
internal sealed record BaselineMember
{
    /// <summary>
    /// Gets the name in JSON, the text of a value, the type of a case, or the location and the name of a parameter,
    /// <c>header:If-Match</c>.
    /// </summary>
    public required string WireName { get; init; }

    /// <summary>Gets the name in C#.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the type of a property in C#; empty for a value of an enum.</summary>
    public string Type { get; init; } = "";

    /// <summary>Gets a value indicating whether the document requires the property.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets a value indicating whether the property can be null in JSON.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Gets a value indicating whether an object initializer has to set the property.</summary>
    public bool MustBeSet { get; init; }

    /// <summary>Gets how the value is serialized where the document decides it: a style, a constant, discriminator values.</summary>
    public string Serialization { get; init; } = "";

    /// <summary>Gets a value indicating whether the property has only one value, which nothing sets.</summary>
    public bool IsConstant { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>Gets the pointer to the member in the document.</summary>
    public string Pointer { get; init; } = "";

    /// <summary>Gets the declaration of a property, <c>required string Name</c>; otherwise, the name.</summary>
    public string Declaration => $"{(MustBeSet ? "required " : "")}{Type} {Name}".TrimStart();
}
