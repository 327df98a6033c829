using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis.Text;

namespace Cf1Gen.Generator.Baselines;

/// <summary>Reads the file of a baseline.</summary>
internal static class BaselineReader
{
    private static readonly Regex s_number = new(@" #\d+$", RegexOptions.CultureInvariant);

    /// <summary>Reads a baseline.</summary>
    /// <param name="text">The file.</param>
    /// <param name="diagnostics">Receives the error if the file is not a baseline.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The baseline, or <see langword="null"/>.</returns>
    public static BaselineFile? Read(DocumentText text, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        try
        {
            using var document = JsonDocument.Parse(text.Text);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new BaselineFile(Read(new BaselineNode(parent: null, "", document.RootElement)), text)
                : throw new BaselineFormatException(DocumentPointer.Root, "the text is not an object");
        }
        catch (JsonException)
        {
            // The parser of documents describes the error and knows where it is. It accepts comments and trailing commas.
            var parser = new DocumentParser(text);
            try
            {
                parser.Parse(diagnostics, cancellationToken);
                diagnostics.Report(
                    Descriptors.InvalidBaseline, parser.Locations.GetLocation(default(TextSpan)), "it has comments or trailing commas");
            }
            catch (DocumentSyntaxException exception)
            {
                diagnostics.Report(
                    Descriptors.InvalidBaseline,
                    parser.Locations.GetLocation(exception.Span),
                    text.Text.Trim().Length == 0
                        ? "it is empty"
                        : "the text is not valid JSON: " + string.Join(" ", exception.Arguments.Skip(1)));
            }
        }
        catch (BaselineFormatException exception)
        {
            diagnostics.Report(
                Descriptors.InvalidBaseline, ReadLocations(text).GetLocation(exception.Pointer), exception.Message);
        }

        return null;
    }

    /// <summary>Returns the locations in a file that is valid JSON.</summary>
    public static NodeLocations ReadLocations(DocumentText text)
    {
        var parser = new DocumentParser(text);
        parser.Parse(new DiagnosticBag(), default);
        return parser.Locations;
    }

    private static Baseline Read(BaselineNode node)
    {
        var version = node.Text(BaselineFormat.Version);
        if (version != BaselineFormat.Current)
        {
            throw new BaselineFormatException(
                version.Length == 0 ? DocumentPointer.Root : DocumentPointer.Append(DocumentPointer.Root, BaselineFormat.Version),
                version.Length == 0
                    ? $"it has no member '{BaselineFormat.Version}'"
                    : $"its version is '{version}', and this version of Cf1Gen reads '{BaselineFormat.Current}'");
        }

        var document = node.Object("document");
        var client = node.Object("client");
        return new Baseline
        {
            Title = document.Text("title"),
            Version = document.Text("version"),
            Namespace = client.Text("namespace"),
            ClientName = client.Name("name"),
            Facts = node.List("facts"),
            Settings = node.Object("settings").Members
                .Select(setting => new BaselineSetting(setting.Key, setting.Name("name"), setting.Name("for")))
                .ToEquatableArray(),
            Clients = node.Object("clients").Names.Select(pair => new BaselineClient(pair.Key, pair.Value)).ToEquatableArray(),
            Operations = node.Object("operations").Members.Select(Operation).ToEquatableArray(),
            Types = node.Object("types").Members.Select(Type).ToEquatableArray(),
        };
    }

    private static BaselineOperation Operation(BaselineNode node)
    {
        var space = node.Key.IndexOf(' ');
        var content = node.Text("content");
        var path = s_number.Replace(space < 0 ? "" : node.Key.Substring(space + 1), "");
        var suffix = path.LastIndexOf(" (", StringComparison.Ordinal);
        var method = node.Text("method");
        var dot = method.LastIndexOf('.');
        var operation = new BaselineOperation
        {
            HttpMethod = space < 0 ? node.Key : node.Key.Substring(0, space),
            Path = content.Length > 0 && suffix >= 0 ? path.Substring(0, suffix) : path,
            Content = content,
            Id = node.Text("id"),
            Client = dot < 0 ? "" : node.Identifiers(method.Substring(0, dot)),
            Method = node.Identifiers(method.Substring(dot + 1)),
            Returns = node.Text("returns"),
            Parameters = node.Object("parameters").Members
                .Select(parameter => new BaselineParameter(
                    parameter.Text("path"), parameter.Text("type"), parameter.Key, parameter.Flag("optional")))
                .ToEquatableArray(),
            Facts = node.List("facts"),
            IsDeprecated = node.Flag("deprecated"),
            Pointer = node.Text("at"),
        };
        return operation.Pointer.Length > 0 ? operation : operation with { Pointer = UsualPointers.Of(operation) };
    }

    private static BaselineType Type(BaselineNode node)
    {
        var kind = Enum.TryParse<TypeKind>(node.Text("kind"), out var known)
            ? known
            : throw new BaselineFormatException(node.Pointer, $"the kind '{node.Text("kind")}' does not exist");
        var key = node.Text("schema");
        var pointer = node.Text("at") is { Length: > 0 } own ? own : UsualPointers.OfType(key);
        return new BaselineType
        {
            Name = node.Identifiers(node.Key),
            Kind = kind,
            Key = key,
            IsMutable = node.Flag("mutable"),
            IsDeprecated = node.Flag("deprecated"),
            Conversions = node.List("conversions"),
            Members = node.Object("members").Members.Select(member => Member(member, kind, pointer)).ToEquatableArray(),
            Pointer = pointer,
        };
    }

    private static BaselineMember Member(BaselineNode node, TypeKind type, string pointer)
    {
        var member = new BaselineMember
        {
            WireName = node.Key,
            Name = node.Name("name"),
            Type = node.Text("type"),
            IsRequired = node.Flag("required"),
            IsNullable = node.Flag("nullable"),
            MustBeSet = node.Flag("set"),
            IsConstant = node.Flag("constant"),
            Serialization = node.Text("serialization"),
            IsDeprecated = node.Flag("deprecated"),
            Pointer = node.Text("at"),
        };
        return member.Pointer.Length > 0 ? member : member with { Pointer = UsualPointers.OfMember(type, pointer, member) };
    }
}
