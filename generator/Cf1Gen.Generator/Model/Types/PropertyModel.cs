namespace Cf1Gen.Generator.Model.Types;

/// <summary>A property of a generated class.</summary>
internal sealed record PropertyModel
{
    /// <summary>Gets the name in JSON.</summary>
    public required string WireName { get; init; }

    public required string Name { get; init; }

    /// <summary>Gets the name of the backing field, <c>_name</c>.</summary>
    public required string Field { get; init; }

    public required TypeRef Type { get; init; }

    public required Presence Presence { get; init; }

    /// <summary>
    /// Gets the only value of a required property, which callers do not set: a string, a <see langword="long"/> or a <see
    /// langword="bool"/>;
    /// otherwise, <see langword="null"/>.
    /// </summary>
    public object? Constant { get; init; }

    /// <summary>Gets a value indicating whether requests do not contain the property, even if it was read from a response.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Gets a value indicating whether callers must set the property.</summary>
    public bool IsRequired => Presence is Presence.Required or Presence.RequiredNullable or Presence.Sent && Constant is null;

    public string? Summary { get; init; }

    public bool Deprecated { get; init; }
}
