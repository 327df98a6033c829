using System.Collections.Generic;
using System.Linq;
using Cf1Gen.Generator.Common;

namespace Cf1Gen.Generator.Baselines;

/// <summary>Writes a baseline as JSON with one member of the client in a line, so that the changes of a file can be read.</summary>
internal static class BaselineWriter
{
    /// <summary>Returns the text of the file.</summary>
    public static string Write(Baseline baseline)
    {
        var json = new LineJsonWriter();
        json.Open();
        json.Line(BaselineFormat.Version, BaselineFormat.Current);
        json.Line("document", ("title", baseline.Title), ("version", baseline.Version));
        json.Line("client", ("namespace", baseline.Namespace), ("name", baseline.ClientName));
        json.Line("facts", baseline.Facts);
        json.Open("settings");
        foreach (var setting in baseline.Settings)
        {
            json.Line(setting.WireName, ("name", setting.Name), ("for", setting.SiblingMethod));
        }

        json.Close();
        json.Open("clients");
        foreach (var client in baseline.Clients)
        {
            json.Line(client.Path, client.Name);
        }

        json.Close();
        json.Open("operations");
        foreach (var operation in Unique(baseline.Operations))
        {
            Write(json, operation.Key, operation.Value);
        }

        json.Close();
        json.Open("types");
        foreach (var type in baseline.Types)
        {
            Write(json, type);
        }

        json.Close();
        json.Close();
        return json.ToString();
    }

    /// <summary>Returns the operations by keys. Two of one path and content, which only their methods distinguish, get a number.</summary>
    private static IEnumerable<KeyValuePair<string, BaselineOperation>> Unique(EquatableArray<BaselineOperation> operations) => operations
        .GroupBy(operation => operation.Key)
        .SelectMany(group => group.Select((operation, index) => new KeyValuePair<string, BaselineOperation>(
            index == 0 ? group.Key : $"{group.Key} #{index + 1}", operation)));

    private static void Write(LineJsonWriter json, string key, BaselineOperation operation)
    {
        json.Open(key);
        json.Line("id", operation.Id);
        json.Line("method", operation.FullName);
        json.Line("returns", operation.Returns);
        json.Open("parameters");
        foreach (var parameter in operation.Parameters)
        {
            json.Line(parameter.Name, ("type", parameter.Type), ("path", parameter.WireName), ("optional", parameter.IsOptional));
        }

        json.Close();
        json.Line("facts", operation.Facts);
        json.Line("deprecated", operation.IsDeprecated);
        json.Line("content", operation.Content);
        Pointer(json, operation.Pointer, UsualPointers.Of(operation));
        json.Close();
    }

    private static void Write(LineJsonWriter json, BaselineType type)
    {
        json.Open(type.Name);
        json.Line("kind", type.Kind.ToString());
        json.Line("schema", type.Key);
        json.Line("mutable", type.IsMutable);
        json.Line("deprecated", type.IsDeprecated);
        json.Line("conversions", type.Conversions);
        json.Open("members");
        foreach (var member in type.Members)
        {
            json.Line(
                member.WireName,
                ("name", member.Name),
                ("type", member.Type),
                ("required", member.IsRequired),
                ("nullable", member.IsNullable),
                ("set", member.MustBeSet),
                ("constant", member.IsConstant),
                ("serialization", member.Serialization),
                ("deprecated", member.IsDeprecated),
                ("at", Other(member.Pointer, UsualPointers.OfMember(type.Kind, type.Pointer, member))));
        }

        json.Close();
        Pointer(json, type.Pointer, UsualPointers.OfType(type.Key));
        json.Close();
    }

    private static void Pointer(LineJsonWriter json, string pointer, string usual) => json.Line("at", Other(pointer, usual));

    private static string Other(string pointer, string usual) => pointer == usual ? "" : pointer;
}
