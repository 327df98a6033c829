using System.Text.RegularExpressions;
using Cf1Gen.Conformance.Documents;

namespace Cf1Gen.Conformance.Clients;

/// <summary>Relates the parameters and the body of an operation to the arguments of a method.</summary>
internal sealed class MethodBinding
{
    private readonly Dictionary<string, ArgumentTarget?> _path = new(StringComparer.Ordinal);

    public MethodBinding(ApiOperation operation, ClientMethod method)
    {
        Method = method;
        Content = operation.Body is null ? null : ContentOf(operation.Body, method);
        var names = Regex.Matches(operation.Path.Split('?')[0], @"\{([^{}]*)\}")
            .Select(match => match.Groups[1].Value.TrimStart('+')).ToList();
        for (var index = 0; index < names.Count && names.Count == method.Path.Count; index++)
        {
            _path[names[index]] = method.Path[index];
        }
    }

    /// <summary>Gets the method.</summary>
    public ClientMethod Method { get; }

    /// <summary>Gets the content that the method sends; <see langword="null"/> if it sends none that the document describes.</summary>
    public ApiContent? Content { get; }

    /// <summary>Gets a value indicating whether the method cannot be called without a body.</summary>
    public bool RequiresBody => Method.Method.GetParameters().Any(
        parameter => parameter.Name == Method.BodyParameter && !parameter.HasDefaultValue);

    /// <summary>Determines whether a part of the path is a setting of the client.</summary>
    public bool IsSetting(ApiParameter parameter) => _path.GetValueOrDefault(parameter.Name) is { IsSetting: true };

    /// <summary>Returns the argument of a parameter; <see langword="null"/> if the method has none.</summary>
    public ArgumentTarget? TargetOf(ApiParameter parameter) => parameter.Location == "path"
        ? _path.GetValueOrDefault(parameter.Name) ?? Method.Parameters.GetValueOrDefault(("query", parameter.Name))
        : Method.Parameters.FirstOrDefault(pair => pair.Key.Location == parameter.Location && pair.Key.Name.Equals(
            parameter.Name, parameter.Location == "header" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)).Value;

    private static ApiContent? ContentOf(ApiBody body, ClientMethod method)
    {
        if (method.ContentType is { } type && body.Contents.FirstOrDefault(
            content => content.MediaType == OperationReader.MediaType(type)) is { } exact)
        {
            return exact;
        }

        var ofKind = method.Body switch
        {
            BodyKind.Json or BodyKind.EmptyJson => body.Contents.FirstOrDefault(content => content.IsJson),
            BodyKind.Form => body.Contents.FirstOrDefault(content => content.MediaType == "application/x-www-form-urlencoded"),
            BodyKind.Parts or BodyKind.FilePart or BodyKind.AnyParts => body.Contents.FirstOrDefault(
                content => content.MediaType.StartsWith("multipart/", StringComparison.Ordinal)),
            BodyKind.Text or BodyKind.File => body.Contents.FirstOrDefault(
                content => !content.IsJson && content.MediaType != "application/x-www-form-urlencoded"),
            _ => null,
        };
        return method.Body == BodyKind.None || body.Contents.Count == 0 ? null : ofKind ?? body.Contents[0];
    }
}
