using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Model.Building;

/// <summary>Tells content types apart.</summary>
internal static class MediaTypes
{
    public const string FormData = "multipart/form-data";

    public static bool IsJson(string mediaType)
    {
        var essence = Essence(mediaType);
        return essence is "application/json" or "text/json" or "*/*" or "application/*" || essence.EndsWith("+json", StringComparison.Ordinal);
    }

    public static bool IsFormData(string mediaType) => Essence(mediaType) == FormData;

    /// <summary>The first content of that kind that has a schema.</summary>
    public static KeyValuePair<string, IOpenApiMediaType>? Find(IDictionary<string, IOpenApiMediaType>? content, Func<string, bool> kind)
    {
        var found = content?.FirstOrDefault(pair => kind(pair.Key) && pair.Value?.Schema is not null);
        return found?.Key is null ? null : found;
    }

    private static string Essence(string mediaType)
    {
        var end = mediaType.IndexOf(';');
        return (end < 0 ? mediaType : mediaType.Substring(0, end)).Trim().ToLowerInvariant();
    }
}
