using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Cf1Gen.Runtime;

/// <summary>Creates the JSON metadata of a generated type and of collections of it.</summary>
internal static class GeneratedTypeInfo
{
    /// <summary>Creates the metadata of a class or a struct with a converter, or of a collection of it.</summary>
    internal static JsonTypeInfo? Create<T>(Type type, JsonSerializerOptions options, JsonConverter<T> converter)
        where T : notnull => type == typeof(T)
            ? JsonMetadataServices.CreateValueInfo<T>(options, converter)
            : CreateCollection<T>(type, options);

    /// <summary>Creates the metadata of a nullable struct.</summary>
    internal static JsonTypeInfo CreateNullable<T>(JsonSerializerOptions options)
        where T : struct => JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options));

    // The serializer requests the metadata of the declared type, and of the type of the value if the declared type can have derived types.
    private static JsonTypeInfo? CreateCollection<T>(Type type, JsonSerializerOptions options)
        where T : notnull => type switch
        {
            _ when type == typeof(T[]) => JsonMetadataServices.CreateArrayInfo<T>(options, new()),
            _ when type == typeof(List<T>) =>
                JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] }),
            _ when type == typeof(ReceivedList<T>) => Sequence<ReceivedList<T>, T>(options),
            _ when type == typeof(ShortenedList<T>) => Sequence<ShortenedList<T>, T>(options),
            _ when type == typeof(IReadOnlyList<T>) => Sequence<IReadOnlyList<T>, T>(options),
            _ when type == typeof(IReadOnlyCollection<T>) => Sequence<IReadOnlyCollection<T>, T>(options),
            _ when type == typeof(IEnumerable<T>) => Sequence<IEnumerable<T>, T>(options),
            _ when type == typeof(Dictionary<string, T>) =>
                JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(
                    options, new() { ObjectCreator = static () => [], KeyInfo = Key(options) }),
            _ when type == typeof(ReceivedMap<T>) =>
                JsonMetadataServices.CreateDictionaryInfo<ReceivedMap<T>, string, T>(options, new() { KeyInfo = Key(options) }),
            _ when type == typeof(IReadOnlyDictionary<string, T>) =>
                JsonMetadataServices.CreateIReadOnlyDictionaryInfo<IReadOnlyDictionary<string, T>, string, T>(
                    options, new() { KeyInfo = Key(options) }),
            _ when type == typeof(IAsyncEnumerable<T>) => Async<IAsyncEnumerable<T>, T>(options),
            _ when type == typeof(AsyncPageable<T>) => Async<AsyncPageable<T>, T>(options),
            _ when type == typeof(ApiPageable<T>) => Async<ApiPageable<T>, T>(options),
            _ when type == typeof(StaticPageable<T>) => Async<StaticPageable<T>, T>(options),
            _ => null,
        };

    private static JsonTypeInfo<string> Key(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateValueInfo<string>(options, JsonMetadataServices.StringConverter);

    private static JsonTypeInfo<TSequence> Sequence<TSequence, T>(JsonSerializerOptions options)
        where TSequence : IEnumerable<T> => JsonMetadataServices.CreateIEnumerableInfo<TSequence, T>(options, new());

    private static JsonTypeInfo<TSequence> Async<TSequence, T>(JsonSerializerOptions options)
        where TSequence : IAsyncEnumerable<T> => JsonMetadataServices.CreateIAsyncEnumerableInfo<TSequence, T>(options, new());
}
