using Microsoft.OpenApi;

namespace Cf1Gen.Generator.OpenApi.Schemas;

/// <summary>The formats of strings and numbers that determine a type, in the variants that documents contain.</summary>
internal static class ValueFormats
{
    /// <summary>Returns a value indicating whether a format is one of integers of at most 32 bits with a sign.</summary>
    public static bool IsInteger32(string? format) => format is "int32" or "int16" or "int8" or "uint16" or "uint8" or "sint32";

    /// <summary>Returns a value indicating whether a format is one of integers of at most 64 bits with a sign.</summary>
    public static bool IsInteger64(string? format) =>
        format is "int64" or "sint64" or "long" or "uint32" or "double-int" || IsUnixTime(format);

    /// <summary>Returns a value indicating whether a format is one of integers of 64 bits without a sign.</summary>
    public static bool IsUnsigned64(string? format) => format is "uint64";

    /// <summary>Returns a value indicating whether a format is one of numbers that have to be represented exactly.</summary>
    public static bool IsDecimal(string? format) => format is "decimal" or "decimal128" or "currency" or "money";

    /// <summary>Returns a value indicating whether a format is a date and time in the format of RFC 3339.</summary>
    public static bool IsDateTime(string? format) => format is "date-time" or "datetime" or "dateTime" or "google-datetime";

    /// <summary>Returns a value indicating whether a format is a date and time in the format of HTTP.</summary>
    public static bool IsHttpDateTime(string? format) => format is "date-time-rfc1123" or "http-date";

    /// <summary>Returns a value indicating whether a format is one of integers and other numbers that count the time since 1970.</summary>
    private static bool IsUnixTime(string? format) =>
        format is "unix-time" or "unixtime" or "unix-timestamp" or "unix-epoch" or "unix" or "timestamp" or "epoch" or "utc-millisec";

    /// <summary>
    /// Returns the type of the values of a schema without a type, which some frameworks write next to the format only; <see
    /// langword="null"/> if the format belongs to no type, or to several.
    /// </summary>
    public static JsonSchemaType? TypeOf(string? format) => format switch
    {
        "int32" or "int16" or "int8" or "uint8" or "uint16" or "uint32" or "int64" or "uint64" or "unix-time" or "unixtime" =>
            JsonSchemaType.Integer,
        "float" or "double" or "decimal" => JsonSchemaType.Number,
        "date" or "time" or "duration" or "byte" or "binary" or "base64url" or "password"
            or "uuid" or "guid" or "uri" or "url" or "uri-reference" or "email" or "hostname" or "ipv4" or "ipv6" => JsonSchemaType.String,
        _ => IsDateTime(format) || IsHttpDateTime(format) ? JsonSchemaType.String : null,
    };
}
