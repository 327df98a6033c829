public sealed partial class AcmeApi : ApiModel<AcmeApi>
{
    public string? A14 { get => Get(_a14, "a14"); set => Set(out _a14, value, "a14"); }
}

public sealed partial class Attribute : ApiModel<Attribute>
{
    public string? A21 { get => Get(_a21, "a21"); set => Set(out _a21, value, "a21"); }
}

public sealed partial class Buffer : ApiModel<Buffer>
{
    public string? A27 { get => Get(_a27, "a27"); set => Set(out _a27, value, "a27"); }
}

public sealed partial class Class : ApiModel<Class>
{
    public string? A0 { get => Get(_a0, "a0"); set => Set(out _a0, value, "a0"); }
}

public sealed partial class Console : ApiModel<Console>
{
    public string? A32 { get => Get(_a32, "a32"); set => Set(out _a32, value, "a32"); }
}

public sealed partial class Convert : ApiModel<Convert>
{
    public string? A36 { get => Get(_a36, "a36"); set => Set(out _a36, value, "a36"); }
}

public sealed partial class DictionaryModel : ApiModel<DictionaryModel>
{
    public string? A15 { get => Get(_a15, "a15"); set => Set(out _a15, value, "a15"); }
}

public sealed partial class Dynamic : ApiModel<Dynamic>
{
    public string? A20 { get => Get(_a20, "a20"); set => Set(out _a20, value, "a20"); }
}

public sealed partial class Environment : ApiModel<Environment>
{
    public string? A23 { get => Get(_a23, "a23"); set => Set(out _a23, value, "a23"); }
}

public sealed partial class File : ApiModel<File>
{
    public string? A24 { get => Get(_a24, "a24"); set => Set(out _a24, value, "a24"); }
}

public sealed partial class Foo : ApiModel<Foo>
{
    public string? A18 { get => Get(_a18, "a18"); set => Set(out _a18, value, "a18"); }
}

public sealed partial class Foo2 : ApiModel<Foo2>
{
    public string? A17 { get => Get(_a17, "a17"); set => Set(out _a17, value, "a17"); }
}

public sealed partial class Foo3 : ApiModel<Foo3>
{
    public string? A16 { get => Get(_a16, "a16"); set => Set(out _a16, value, "a16"); }
}

public sealed partial class Global : ApiModel<Global>
{
    public string? A13 { get => Get(_a13, "a13"); set => Set(out _a13, value, "a13"); }
}

public sealed partial class Half : ApiModel<Half>
{
    public string? A22 { get => Get(_a22, "a22"); set => Set(out _a22, value, "a22"); }
}

public sealed partial class Index : ApiModel<Index>
{
    public string? A29 { get => Get(_a29, "a29"); set => Set(out _a29, value, "a29"); }
}

public sealed partial class Lazy : ApiModel<Lazy>
{
    public string? A34 { get => Get(_a34, "a34"); set => Set(out _a34, value, "a34"); }
}

public sealed partial class ListModel : ApiModel<ListModel>
{
    public string? A6 { get => Get(_a6, "a6"); set => Set(out _a6, value, "a6"); }
}

public sealed partial class Math : ApiModel<Math>
{
    public string? A31 { get => Get(_a31, "a31"); set => Set(out _a31, value, "a31"); }
}

public sealed partial class NamesHostileClient2 : ApiModel<NamesHostileClient2>
{
    public string? A12 { get => Get(_a12, "a12"); set => Set(out _a12, value, "a12"); }
}

public sealed partial class NamesHostileClient3 : ApiModel<NamesHostileClient3>
{
    public string? A11 { get => Get(_a11, "a11"); set => Set(out _a11, value, "a11"); }
}

public sealed partial class NamesHostileClientOptions2 : ApiModel<NamesHostileClientOptions2>
{
    public string? A19 { get => Get(_a19, "a19"); set => Set(out _a19, value, "a19"); }
}

public sealed partial class ObjectModel : ApiModel<ObjectModel>
{
    public string? A7 { get => Get(_a7, "a7"); set => Set(out _a7, value, "a7"); }
}

public sealed partial class Random : ApiModel<Random>
{
    public string? A33 { get => Get(_a33, "a33"); set => Set(out _a33, value, "a33"); }
}

public sealed partial class Range : ApiModel<Range>
{
    public string? A28 { get => Get(_a28, "a28"); set => Set(out _a28, value, "a28"); }
}

public sealed partial class Record : ApiModel<Record>
{
    public string? A1 { get => Get(_a1, "a1"); set => Set(out _a1, value, "a1"); }
}

public sealed partial class StringModel : ApiModel<StringModel>
{
    public string? A5 { get => Get(_a5, "a5"); set => Set(out _a5, value, "a5"); }
}

public sealed partial class StringModel2 : ApiModel<StringModel2>
{
    public string? A4 { get => Get(_a4, "a4"); set => Set(out _a4, value, "a4"); }
}

public sealed partial class SystemModel : ApiModel<SystemModel>
{
    public string? A2 { get => Get(_a2, "a2"); set => Set(out _a2, value, "a2"); }
}

public sealed partial class TaskModel : ApiModel<TaskModel>
{
    public string? A3 { get => Get(_a3, "a3"); set => Set(out _a3, value, "a3"); }
}

public sealed partial class Thread : ApiModel<Thread>
{
    public string? A25 { get => Get(_a25, "a25"); set => Set(out _a25, value, "a25"); }
}

public sealed partial class Timer : ApiModel<Timer>
{
    public string? A26 { get => Get(_a26, "a26"); set => Set(out _a26, value, "a26"); }
}

public sealed partial class Tuple : ApiModel<Tuple>
{
    public string? A35 { get => Get(_a35, "a35"); set => Set(out _a35, value, "a35"); }
}

public sealed partial class TypeReplaceAll : ApiModel<TypeReplaceAll>
{
    public Class? P0 { get => Get(_p0, "p0"); set => Set(out _p0, value, "p0"); }
    public Record? P1 { get => Get(_p1, "p1"); set => Set(out _p1, value, "p1"); }
    public SystemModel? P2 { get => Get(_p2, "p2"); set => Set(out _p2, value, "p2"); }
    public TaskModel? P3 { get => Get(_p3, "p3"); set => Set(out _p3, value, "p3"); }
    public StringModel2? P4 { get => Get(_p4, "p4"); set => Set(out _p4, value, "p4"); }
    public StringModel? P5 { get => Get(_p5, "p5"); set => Set(out _p5, value, "p5"); }
    public ListModel? P6 { get => Get(_p6, "p6"); set => Set(out _p6, value, "p6"); }
    public ObjectModel? P7 { get => Get(_p7, "p7"); set => Set(out _p7, value, "p7"); }
    public 日本? P8 { get => Get(_p8, "p8"); set => Set(out _p8, value, "p8"); }
    public JsonElement? P9 { get => Get(_p9, "p9"); set => Set(out _p9, value, "p9"); }
    public _1st? P10 { get => Get(_p10, "p10"); set => Set(out _p10, value, "p10"); }
    public NamesHostileClient3? P11 { get => Get(_p11, "p11"); set => Set(out _p11, value, "p11"); }
    public NamesHostileClient2? P12 { get => Get(_p12, "p12"); set => Set(out _p12, value, "p12"); }
    public Global? P13 { get => Get(_p13, "p13"); set => Set(out _p13, value, "p13"); }
    public AcmeApi? P14 { get => Get(_p14, "p14"); set => Set(out _p14, value, "p14"); }
    public DictionaryModel? P15 { get => Get(_p15, "p15"); set => Set(out _p15, value, "p15"); }
    public Foo3? P16 { get => Get(_p16, "p16"); set => Set(out _p16, value, "p16"); }
    public Foo2? P17 { get => Get(_p17, "p17"); set => Set(out _p17, value, "p17"); }
    public Foo? P18 { get => Get(_p18, "p18"); set => Set(out _p18, value, "p18"); }
    public NamesHostileClientOptions2? P19 { get => Get(_p19, "p19"); set => Set(out _p19, value, "p19"); }
    public Dynamic? P20 { get => Get(_p20, "p20"); set => Set(out _p20, value, "p20"); }
    public Attribute? P21 { get => Get(_p21, "p21"); set => Set(out _p21, value, "p21"); }
    public Half? P22 { get => Get(_p22, "p22"); set => Set(out _p22, value, "p22"); }
    public Environment? P23 { get => Get(_p23, "p23"); set => Set(out _p23, value, "p23"); }
    public File? P24 { get => Get(_p24, "p24"); set => Set(out _p24, value, "p24"); }
    public Thread? P25 { get => Get(_p25, "p25"); set => Set(out _p25, value, "p25"); }
    public Timer? P26 { get => Get(_p26, "p26"); set => Set(out _p26, value, "p26"); }
    public Buffer? P27 { get => Get(_p27, "p27"); set => Set(out _p27, value, "p27"); }
    public Range? P28 { get => Get(_p28, "p28"); set => Set(out _p28, value, "p28"); }
    public Index? P29 { get => Get(_p29, "p29"); set => Set(out _p29, value, "p29"); }
    public Version? P30 { get => Get(_p30, "p30"); set => Set(out _p30, value, "p30"); }
    public Math? P31 { get => Get(_p31, "p31"); set => Set(out _p31, value, "p31"); }
    public Console? P32 { get => Get(_p32, "p32"); set => Set(out _p32, value, "p32"); }
    public Random? P33 { get => Get(_p33, "p33"); set => Set(out _p33, value, "p33"); }
    public Lazy? P34 { get => Get(_p34, "p34"); set => Set(out _p34, value, "p34"); }
    public Tuple? P35 { get => Get(_p35, "p35"); set => Set(out _p35, value, "p35"); }
    public Convert? P36 { get => Get(_p36, "p36"); set => Set(out _p36, value, "p36"); }
}

public sealed partial class Version : ApiModel<Version>
{
    public string? A30 { get => Get(_a30, "a30"); set => Set(out _a30, value, "a30"); }
}

public sealed partial class _1st : ApiModel<_1st>
{
    public string? A10 { get => Get(_a10, "a10"); set => Set(out _a10, value, "a10"); }
}

public sealed partial class 日本 : ApiModel<日本>
{
    public string? A8 { get => Get(_a8, "a8"); set => Set(out _a8, value, "a8"); }
}
