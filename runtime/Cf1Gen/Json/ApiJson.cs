using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Cf1Gen.Runtime;

/// <summary>Provides the JSON metadata of all generated types to <see cref="JsonSerializer"/>, also after trimming.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiJson
{
    /// <summary>
    /// Gets the resolver of all generated models, unions and open enums, and of arrays, lists, dictionaries and asynchronous sequences of
    /// them.
    /// </summary>
    /// <remarks>Safe to use from several threads.</remarks>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new Resolver();

    /// <summary>Returns the JSON Schema of a generated model, union or open enum.</summary>
    /// <param name="type">The type.</param>
    /// <returns>
    /// A new object, a reference to one of its <c>$defs</c>, which have the names of the types; <see langword="null"/> if the type is not a
    /// generated one.
    /// </returns>
    /// <remarks>
    /// The schema has the types, the required members, <c>readOnly</c>, and a <c>discriminator</c> as in OpenAPI. Safe to use from several
    /// threads.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is <see langword="null"/>.</exception>
    public static JsonObject? GetSchema(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Find(Nullable.GetUnderlyingType(type) ?? type) is { } converter ? JsonSchemaBuilder.Build(converter.Codec) : null;
    }

    // The attribute keeps the constructor of the converter when the program is trimmed.
    private static IGeneratedConverter? Find(Type type) =>
        type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is { ConverterType: { } converter }
        && converter.Assembly == typeof(ApiJson).Assembly
            ? (IGeneratedConverter?)Activator.CreateInstance(converter)
            : null;

    private sealed class Resolver : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        {
            var generated = type.IsArray ? type.GetElementType() : type.IsGenericType ? type.GetGenericArguments()[^1] : type;
            return Find(generated!)?.CreateTypeInfo(type, options);
        }
    }
}
