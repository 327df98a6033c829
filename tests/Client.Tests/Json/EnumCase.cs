using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Client.Tests.Document;
using Cf1Gen.CloudforceOne;

namespace Cf1Gen.Client.Tests.Json;

/// <summary>A generated open enum, and what the document says about it.</summary>
internal abstract class EnumCase(Type type)
{
    /// <summary>All generated open enums.</summary>
    public static IReadOnlyList<EnumCase> All { get; } =
    [
        .. from enumType in typeof(CloudforceOneClient).Assembly.GetTypes()
           from face in enumType.GetInterfaces()
           where face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IOpenEnum<>)
           orderby enumType.Name
           select (EnumCase)Activator.CreateInstance(typeof(EnumCase<>).MakeGenericType(enumType))!,
    ];

    public Type Type => type;

    /// <summary>The values that the document lists.</summary>
    public IReadOnlyList<string> Known { get; } =
        [.. ApiDocument.Schemas[JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name)]!["enum"]!.AsArray().Select(value => (string)value!)];

    /// <summary>Reads a value, and gives its text, whether it is known, and the JSON that is written.</summary>
    public abstract (string Value, bool IsKnown, JsonNode Written) RoundTrip(string text);

    /// <summary>The text and the equality of the value that nobody made.</summary>
    public abstract void DefaultIsHarmless();

    public static EnumCase Find(string name) => All.Single(item => item.Type.Name == name);
}
