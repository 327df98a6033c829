using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Model.Types;

namespace Cf1Gen.Generator.Model.Requests;

/// <summary>The request body of an operation.</summary>
internal abstract record BodyModel
{
    /// <summary>Gets the media type, if it is not the default of the kind.</summary>
    public string? ContentType { get; init; }

    /// <summary>Gets a value indicating whether the request can be sent without a body.</summary>
    public bool IsOptional { get; init; }

    /// <summary>A JSON body.</summary>
    /// <param name="Type">The type of the body.</param>
    /// <param name="Parameter">The name of the C# parameter, <c>body</c> or <c>filter</c>.</param>
    /// <param name="IsRequired"><c>true</c> if the argument is required; <c>false</c> to send an empty object without it.</param>
    internal sealed record Json(TypeRef Type, string Parameter, bool IsRequired) : BodyModel;

    /// <summary>An empty JSON object: the body only has paging members, which the runtime adds.</summary>
    internal sealed record Empty : BodyModel;

    /// <summary>An object whose properties are the fields of a form.</summary>
    /// <param name="Type">The type of the body.</param>
    /// <param name="Styles">The styles of lists and objects that do not have the default style.</param>
    internal sealed record Form(TypeRef Type, EquatableArray<FormFieldStyle> Styles) : BodyModel;

    /// <summary>A multipart body that consists of one file.</summary>
    /// <param name="WireName">The name of the part.</param>
    internal sealed record MultipartFile(string WireName) : BodyModel;

    /// <summary>A multipart body of several parts.</summary>
    /// <param name="Type">A reference to the <see cref="FormModel"/>.</param>
    internal sealed record Multipart(TypeRef Type) : BodyModel;

    /// <summary>A multipart body whose parts the document does not name.</summary>
    internal sealed record AnyMultipart : BodyModel;

    /// <summary>A text that is sent unchanged.</summary>
    internal sealed record Text : BodyModel;

    /// <summary>A sequence of items, each of which is a JSON text.</summary>
    /// <param name="Item">The type of the items.</param>
    /// <param name="MediaType">The media type, which determines how the texts are separated.</param>
    internal sealed record Items(TypeRef Item, string MediaType) : BodyModel;

    /// <summary>Bytes that are sent unchanged.</summary>
    internal sealed record Binary : BodyModel;
}
