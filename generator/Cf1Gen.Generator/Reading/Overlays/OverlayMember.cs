using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Reading.Overlays;

/// <summary>A member of an object of the Overlay Specification.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The description of its type; <see langword="null"/> if it can have any value.</param>
/// <param name="IsRequired"><see langword="true"/> if the object must contain it.</param>
/// <param name="IsNew"><see langword="true"/> if version 1.0 does not have it.</param>
internal sealed record OverlayMember(string Name, string? Type, bool IsRequired = false, bool IsNew = false)
{
    private const string String = "a string";
    private const string Boolean = "true or false";

    /// <summary>Gets the members of the root. The reader validates the version and the actions.</summary>
    public static IReadOnlyList<OverlayMember> Root { get; } =
        [new("overlay", null), new("info", "an object", IsRequired: true), new("extends", String), new("actions", null)];

    /// <summary>Gets the members of the metadata.</summary>
    public static IReadOnlyList<OverlayMember> Info { get; } =
        [new("title", String, IsRequired: true), new("version", String, IsRequired: true), new("description", String, IsNew: true)];

    /// <summary>Gets the members of an action.</summary>
    public static IReadOnlyList<OverlayMember> Action { get; } =
    [
        new("target", String, IsRequired: true), new("description", String), new("update", null), new("copy", String, IsNew: true),
        new("remove", Boolean),
    ];

    /// <summary>Determines whether a value has the type.</summary>
    public bool Accepts(JsonNode? value) => Type switch
    {
        null => true,
        String => value?.GetValueKind() == JsonValueKind.String,
        Boolean => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        _ => value is JsonObject,
    };
}
