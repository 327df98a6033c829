namespace Cf1Gen.Generator.Model.Types;

internal sealed record PropertyModel
{
    /// <summary>The name in JSON.</summary>
    public required string WireName { get; init; }

    public required string Name { get; init; }

    /// <summary>The backing field, <c>_name</c>.</summary>
    public required string Field { get; init; }

    public required TypeRef Type { get; init; }

    public required Presence Presence { get; init; }

    /// <summary>The one value that a required property can have, which nobody need set: a string, a long or a bool; else null.</summary>
    public object? Constant { get; init; }

    public string? Summary { get; init; }

    public bool Deprecated { get; init; }

    /// <summary>Whether only the API gives it a value.</summary>
    public bool IsReadOnly { get; init; }
}
