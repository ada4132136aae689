// SPDX-License-Identifier: BSL-1.0
#include <iostream>

#include <ctnn/io/to_header.hpp>

#include "nets.hpp"

int main() {
  std::cout << ctnn::to_header(nets::make<nets::Plain>(), "plain")
            << ctnn::to_header(nets::make<nets::Double>(), "from_header::in_double")
            << ctnn::to_header(nets::make<nets::Shaped>(), "from_header::shaped")
            << ctnn::to_header(nets::make<nets::Arguments>(), "from_header::with::arguments")
            << ctnn::to_header(nets::make<nets::Own>(), "from_header::own")
            << ctnn::to_header(nets::make<nets::Structured>(), "from_header::structured")
            << ctnn::to_header(nets::make<nets::Nothing>(), "nothing");
}
