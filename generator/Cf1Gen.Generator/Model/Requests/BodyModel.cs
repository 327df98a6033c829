using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>What an operation sends.</summary>
internal abstract record BodyModel
{
    /// <summary>The content type, when it is not the usual one of the kind.</summary>
    public string? ContentType { get; init; }

    /// <summary>Whether the caller may give none, and a request without a body is sent.</summary>
    public bool IsOptional { get; init; }

    /// <summary>JSON.</summary>
    /// <param name="Type">Its type.</param>
    /// <param name="Parameter">The C# parameter, <c>body</c> or <c>filter</c>.</param>
    /// <param name="IsRequired">Whether the caller must give one; else an empty object is sent.</param>
    internal sealed record Json(TypeRef Type, string Parameter, bool IsRequired) : BodyModel;

    /// <summary>An empty JSON object: the paging members are all that the body has, and they are the runtime's business.</summary>
    internal sealed record Empty : BodyModel;

    /// <summary>An object whose properties are the fields of a form.</summary>
    /// <param name="Type">Its type.</param>
    /// <param name="Styles">How its lists and objects are written, when not in the usual way.</param>
    internal sealed record Form(TypeRef Type, EquatableArray<FormStyleModel> Styles) : BodyModel;

    /// <summary>A multipart body that is one file.</summary>
    /// <param name="WireName">The part's name.</param>
    internal sealed record MultipartFile(string WireName) : BodyModel;

    /// <summary>A multipart body of several parts.</summary>
    /// <param name="Type">A reference to the <see cref="FormModel"/>.</param>
    internal sealed record Multipart(TypeRef Type) : BodyModel;

    /// <summary>A multipart body whose parts the document does not name.</summary>
    internal sealed record AnyMultipart : BodyModel;

    /// <summary>Text as it is.</summary>
    internal sealed record Text : BodyModel;

    /// <summary>Bytes as they are.</summary>
    internal sealed record Binary : BodyModel;
}
