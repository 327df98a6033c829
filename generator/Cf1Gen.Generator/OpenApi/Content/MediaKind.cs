namespace Cf1Gen.Generator.OpenApi.Content;

/// <summary>What can be done with content of a type, the best first.</summary>
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
