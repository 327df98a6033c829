using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Cf1Gen.Generator.Baselines;

/// <summary>An object in the file of a baseline.</summary>
/// <param name="parent">The object that contains it; <see langword="null"/> for the root.</param>
/// <param name="key">The name of the member that it is the value of.</param>
/// <param name="content">The object.</param>
internal sealed class BaselineNode(BaselineNode? parent, string key, JsonElement content)
{
    /// <summary>Gets the name of the member that the object is the value of.</summary>
    public string Key => key;

    /// <summary>Gets the pointer to the object.</summary>
    public string Pointer => parent is null ? DocumentPointer.Root : DocumentPointer.Append(parent.Pointer, key);

    /// <summary>Gets the members, which are objects.</summary>
    /// <exception cref="BaselineFormatException">A member is not an object.</exception>
    public IEnumerable<BaselineNode> Members => Properties.Select(member => Object(member.Name, member.Value));

    /// <summary>Gets the members, which are names.</summary>
    /// <exception cref="BaselineFormatException">A member is not a name.</exception>
    public IEnumerable<KeyValuePair<string, string>> Names =>
        Properties.Select(member => new KeyValuePair<string, string>(member.Name, Name(member.Name)));

    private IEnumerable<JsonProperty> Properties =>
        content.ValueKind == JsonValueKind.Object ? content.EnumerateObject() : Enumerable.Empty<JsonProperty>();

    /// <summary>Returns a member that is an object; an empty one if there is no such member.</summary>
    /// <exception cref="BaselineFormatException">The member is not an object.</exception>
    public BaselineNode Object(string name) => Object(name, Find(name));

    /// <summary>Returns a member that is a text; an empty one if there is no such member.</summary>
    /// <exception cref="BaselineFormatException">The member is not a text.</exception>
    public string Text(string name) => Find(name) switch
    {
        { ValueKind: JsonValueKind.Undefined } => "",
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        _ => throw Unexpected(name, "a text"),
    };

    /// <summary>Returns a member that is an identifier of C#.</summary>
    /// <exception cref="BaselineFormatException">The member is not an identifier.</exception>
    public string Name(string name) => Text(name) is var text && AreIdentifiers(text)
        ? text
        : throw NotIdentifier(DocumentPointer.Append(Pointer, name), text);

    /// <summary>Returns a text that consists of identifiers of C# with dots between them.</summary>
    /// <exception cref="BaselineFormatException">It does not.</exception>
    public string Identifiers(string text) => AreIdentifiers(text) ? text : throw NotIdentifier(Pointer, text);

    /// <summary>Returns a member that is a flag; <see langword="false"/> if there is no such member.</summary>
    /// <exception cref="BaselineFormatException">The member is not a flag.</exception>
    public bool Flag(string name) => Find(name).ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.False => false,
        JsonValueKind.True => true,
        _ => throw Unexpected(name, "true or false"),
    };

    /// <summary>Returns a member that is a list of texts; an empty one if there is no such member.</summary>
    /// <exception cref="BaselineFormatException">The member is not a list of texts.</exception>
    public EquatableArray<string> List(string name) => Find(name) switch
    {
        { ValueKind: JsonValueKind.Undefined } => default,
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray()
            .Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw Unexpected(name, "a list of texts"))
            .ToEquatableArray(),
        _ => throw Unexpected(name, "a list of texts"),
    };

    private static bool AreIdentifiers(string text) => text.Split('.').All(SyntaxFacts.IsValidIdentifier);

    private static BaselineFormatException NotIdentifier(string pointer, string text) => new(pointer, $"'{text}' is not a name in C#");

    private JsonElement Find(string name) =>
        content.ValueKind == JsonValueKind.Object && content.TryGetProperty(name, out var value) ? value : default;

    private BaselineNode Object(string name, JsonElement value) =>
        value.ValueKind is JsonValueKind.Object or JsonValueKind.Undefined
            ? new BaselineNode(this, name, value)
            : throw Unexpected(name, "an object");

    private BaselineFormatException Unexpected(string name, string expected) =>
        new(DocumentPointer.Append(Pointer, name), $"'{name}' is not {expected}");
}
