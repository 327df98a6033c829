using Cf1Gen.Generator.Configuration;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Model;
using Cf1Gen.Generator.Model.Types;
using Cf1Gen.Generator.Tests.Harness;
using Cf1Gen.Generator.Tests.Reading;

namespace Cf1Gen.Generator.Tests.Model;

public sealed class BuildOnceTests
{
    public static TheoryData<string> Documents =>
        ["cloudforce-one", "inline-shape-shared", "union-recursive", "everything-31", "inheritance"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Operations_types_and_resources_are_built_once(string name)
    {
        var observer = new Observer();
        var spec = name == "cloudforce-one" ? SpecFile.Bundled : Fixture.Read(name)[0];
        var settings = new Settings { Namespace = "Acme.Api", ClientName = "AcmeClient", HintPrefix = "Acme" };

        var resources = ApiModelBuilder.Build(
            ReadResult.File(spec.Path, spec.Text!).Spec, settings, new DiagnosticBag(), CancellationToken.None, observer).Resources;

        Assert.NotEmpty(observer.Types);
        Assert.Equal(resources.Sum(resource => resource.Client.Operations.Count), observer.Operations.Count);
        Assert.Equal(observer.Operations.Distinct(), observer.Operations);
        Assert.Equal(observer.Types.Distinct(), observer.Types);
        Assert.Equal(resources.Select(resource => resource.Client.Name).Order(), observer.Resources.Order());
    }

    private sealed class Observer : IModelBuildObserver
    {
        public List<string> Operations { get; } = [];

        public List<TypeId> Types { get; } = [];

        public List<string> Resources { get; } = [];

        public void OperationBuilt(string operationPointer) => Operations.Add(operationPointer);

        public void TypeBuilt(TypeId type) => Types.Add(type);

        public void ResourceBuilt(string clientName) => Resources.Add(clientName);
    }
}
