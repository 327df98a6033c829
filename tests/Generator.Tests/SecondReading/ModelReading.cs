using System.Text.RegularExpressions;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Model.Operations;
using Cf1Gen.Generator.Model.Paging;
using Cf1Gen.Generator.Model.Requests;
using Cf1Gen.Generator.Model.Responses;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Model.Unions;
using Cf1Gen.Generator.Pipeline;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.SecondReading;

/// <summary>A document as the generator understood it.</summary>
internal sealed partial class ModelReading
{
    private readonly Dictionary<string, ObjectModel> _objects;

    private readonly Dictionary<string, UnionModel> _unions;

    private ModelReading(Generator.Model.ApiModel model)
    {
        _objects = model.Resources.SelectMany(resource => resource.Objects).ToDictionary(item => item.Name, StringComparer.Ordinal);
        _unions = model.Resources.SelectMany(resource => resource.Unions).ToDictionary(item => item.Name, StringComparer.Ordinal);
    }

    public static List<OperationReading> Read(SpecFile spec)
    {
        var model = Assert.IsType<Generator.Model.ApiModel>(Assert.Single(GeneratorRun.Of(spec).Values(TrackingNames.Models)));
        var reading = new ModelReading(model);

        // The methods of further contents follow that of the preferred one, and have its parameters.
        return
        [
            .. model.Resources.SelectMany(resource => resource.Client.Operations)
                .DistinctBy(operation => (operation.HttpMethod, operation.PathTemplate))
                .Select(reading.Read),
        ];
    }

    /// <summary>Returns the type of the first result if the status of the response selects one; otherwise, the type itself.</summary>
    private TypeRef FirstByStatus(TypeRef type) =>
        (type is NullableType nullable ? nullable.Inner : type) is UnionType union && _unions[union.Name] is { IsByStatus: true } results
            ? results.Cases[0].Type
            : type;

    private OperationReading Read(OperationModel operation)
    {
        var paging = Paging((operation.Result as ResultModel.Pages)?.Paging);
        var options = (operation.Options?.Options ?? default)
            .Select(option => $"{option.Location.ToString().ToLowerInvariant()} {option.WireName}{(option.IsRequired ? "!" : "")}");
        var parameters = Hole().Matches(operation.PathTemplate).Select(hole => $"path {hole.Groups[1].Value}!")
            .Concat(paging.Where(name => name.StartsWith("query", StringComparison.Ordinal)))
            .Concat(options);

        var properties = new SortedSet<string>(
            paging.Where(name => name.StartsWith("body", StringComparison.Ordinal)), StringComparer.Ordinal);
        if (operation.Body is BodyModel.Json json)
        {
            Add(properties, "body", json.Type, []);
        }

        switch (operation.Result)
        {
            case ResultModel.Value value:
                Add(properties, "result", FirstByStatus(value.Type), []);
                break;
            case ResultModel.Pages { Response: { } response }:
                Add(properties, "result", response, []);
                break;
            case ResultModel.Pages pages:
                Add(properties, "result[]", pages.Item, []);
                break;
        }

        return new($"{operation.HttpMethod} {operation.PathTemplate} {operation.OperationId}", new(
            parameters, StringComparer.Ordinal), properties)
        { Paging = paging };
    }

    private static HashSet<string> Paging(PagingModel? paging)
    {
        var place = paging is { InBody: true } ? "body." : "query ";
        return [.. (paging?.Parameters ?? default).Concat(paging?.OtherParameters ?? default).Select(name => place + name)];
    }

    private void Add(SortedSet<string> properties, string way, TypeRef type, HashSet<string> around)
    {
        switch (type)
        {
            case NullableType nullable:
                Add(properties, way, nullable.Inner, around);
                break;
            case ListType list:
                Add(properties, way + "[]", list.Item, around);
                break;
            case MapType map:
                Add(properties, way + "{}", map.Value, around);
                break;
            case ObjectType named when around.Add(named.Name):
                foreach (var property in _objects[named.Name].Properties)
                {
                    var isRequired = property.Presence is not (Presence.Optional or Presence.OptionalNullable);
                    properties.Add($"{way}.{property.WireName}{(isRequired ? "!" : "")}");
                    Add(properties, $"{way}.{property.WireName}", property.Type, around);
                }

                around.Remove(named.Name);
                break;
        }
    }

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex Hole();
}
