namespace Cf1Gen.Generator.OpenApi.Content;

/// <summary>Specifies how content of a media type is processed. The order is the order of preference.</summary>
internal enum MediaKind
{
    Json,
    JsonLines,
    Events,
    Multipart,
    Form,
    Text,
    Binary,
}
